// Stores statements with their quotes in one article.
// Parameters: articleId, now, rows (each: properties, start, end)
// Columns: none
MATCH (a:Identity {id: $articleId})
UNWIND $rows AS row
CREATE (s:Statement:Current)-[:QUOTES {start: row.start, end: row.end}]->(a)
SET s = row.properties, s.recordedAt = $now
