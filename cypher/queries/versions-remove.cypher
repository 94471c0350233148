// Removes earlier states of entities.
// Parameters: rows (each: id, recordedAt)
// Columns: removed
UNWIND $rows AS row
MATCH (v:EntityVersion {entityId: row.id})
WHERE v.recordedAt = row.recordedAt
DELETE v
RETURN count(v) AS removed
