// The entities that were made part of some others.
// Parameters: ids
// Columns: id
UNWIND $ids AS canonicalId
MATCH (m:MergedEntity {canonicalId: canonicalId})
RETURN m.id AS id
