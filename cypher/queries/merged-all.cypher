// Every entity that was made part of another one.
// parameters: none
// columns: id, canonicalId
MATCH (m:MergedEntity)
RETURN m.id AS id, m.canonicalId AS canonicalId
