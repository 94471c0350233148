// Retracts statements of one article and tells what each was evidence for.
// Parameters: articleId, ids, now
// Columns: type, subjectId, objectId, articleId, and the claim's values that tell it apart
MATCH (s:Statement:Current {articleId: $articleId})
WHERE s.id IN $ids
SET s.retractedAt = $now
REMOVE s:Current
RETURN s.type AS type, s.subjectId AS subjectId, s.objectId AS objectId, s.articleId AS articleId, s.entityType AS entityType,
  s.role AS role, s.title AS title, s.award AS award, s.validFrom AS validFrom, s.validTo AS validTo,
  s.measure AS measure, s.value AS value, s.unit AS unit, s.approximate AS approximate
