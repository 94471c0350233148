// Removes earlier states of entities.
// parameters: rows (each: id, recordedAt)
// columns: removed
UNWIND $rows AS row
MATCH (v:EntityVersion {entityId: row.id})
WHERE v.recordedAt = row.recordedAt
DELETE v
RETURN count(v) AS removed
