// Stores statements with their quotes in one article.
// parameters: articleId, now, rows (each: properties, start, end)
// columns: none
MATCH (a:Identity {id: $articleId})
UNWIND $rows AS row
CREATE (s:Statement:Current)-[:QUOTES {start: row.start, end: row.end}]->(a)
SET s = row.properties, s.recordedAt = $now
