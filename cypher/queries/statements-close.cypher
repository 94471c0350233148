// Retracts statements of one article and tells what each was evidence for.
// parameters: articleId, ids, now
// columns: type, subjectId, objectId, articleId, entityType, role, title, award, validFrom, validTo, measure, value, unit, approximate
MATCH (s:Statement:Current {articleId: $articleId})
WHERE s.id IN $ids
SET s.retractedAt = $now
REMOVE s:Current
RETURN s.type AS type, s.subjectId AS subjectId, s.objectId AS objectId, s.articleId AS articleId, s.entityType AS entityType,
  s.role AS role, s.title AS title, s.award AS award, s.validFrom AS validFrom, s.validTo AS validTo,
  s.measure AS measure, s.value AS value, s.unit AS unit, s.approximate AS approximate
