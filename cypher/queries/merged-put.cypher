// Says which entities are part of which.
// Parameters: rows (each: id, canonicalId)
// Columns: none
UNWIND $rows AS row
MERGE (m:MergedEntity {id: row.id})
SET m.canonicalId = row.canonicalId
