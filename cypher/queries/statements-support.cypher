// Says of statements what they are evidence for.
// Parameters: rows (each: id, recordedAt, supports or null)
// Columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
WHERE s.recordedAt = row.recordedAt
SET s.supports = row.supports
