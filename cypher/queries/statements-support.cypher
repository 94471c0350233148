// Says of statements what they are evidence for.
// parameters: rows (each: id, recordedAt, supports or null)
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
WHERE s.recordedAt = row.recordedAt
SET s.supports = row.supports
