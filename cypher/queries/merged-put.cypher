// Says which entities are part of which.
// parameters: rows (each: id, canonicalId)
// columns: none
UNWIND $rows AS row
MERGE (m:MergedEntity {id: row.id})
SET m.canonicalId = row.canonicalId
