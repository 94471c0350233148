// Every statement, current or closed, about some entities.
// parameters: ids
// columns: statementId, supports, type, subjectId, objectId, articleId, claim, textHash, confidence, recordedAt, retractedAt
// columns: role, title, award, validFrom, validTo, measure, value, unit, approximate (the claim's values that tell it apart)
UNWIND $ids AS id
MATCH (s:Statement {subjectId: id})
RETURN s.id AS statementId, s.supports AS supports, s.type AS type, s.subjectId AS subjectId, s.objectId AS objectId,
  s.articleId AS articleId,
  s {.name, .aliases, .kind, .level, .eventType, .theme, .start, .end, .dateText, .resolvedAgainst, .entityType,
     .role, .title, .award, .validFrom, .validTo, .measure, .value, .unit, .approximate, .counted} AS claim,
  s.role AS role, s.title AS title, s.award AS award, s.validFrom AS validFrom, s.validTo AS validTo,
  s.measure AS measure, s.value AS value, s.unit AS unit, s.approximate AS approximate,
  s.textHash AS textHash, s.confidence AS confidence, s.recordedAt AS recordedAt, s.retractedAt AS retractedAt
