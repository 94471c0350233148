// Which of some entities were made part of another one.
// Parameters: ids
// Columns: id, canonicalId
UNWIND $ids AS id
MATCH (m:MergedEntity {id: id})
RETURN id, m.canonicalId AS canonicalId
