// What supports some projected things now, summed up by claim and text.
// parameters: ids (of projected relations, figures and entities)
// columns: id, type, subjectId, objectId, articleId, claim, textHash, confidence (the best), statements (how many)
UNWIND $ids AS id
MATCH (s:Current {supports: id})
RETURN id, s.type AS type, s.subjectId AS subjectId, s.objectId AS objectId,
  CASE WHEN s.type = 'AUTHORED' THEN s.articleId END AS articleId,
  s {.name, .aliases, .kind, .level, .eventType, .theme, .start, .end, .dateText, .resolvedAgainst, .entityType,
     .role, .title, .award, .validFrom, .validTo, .measure, .value, .unit, .approximate, .counted} AS claim,
  s.textHash AS textHash, max(s.confidence) AS confidence, count(*) AS statements
