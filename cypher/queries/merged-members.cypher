// The entities that were made part of some others.
// parameters: ids
// columns: id
UNWIND $ids AS canonicalId
MATCH (m:MergedEntity {canonicalId: canonicalId})
RETURN m.id AS id
