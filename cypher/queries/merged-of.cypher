// Which of some entities were made part of another one.
// parameters: ids
// columns: id, canonicalId
UNWIND $ids AS id
MATCH (m:MergedEntity {id: id})
RETURN id, m.canonicalId AS canonicalId
