// Earlier states of entities, sorted.
// parameters: none
// columns: item
MATCH (v:EntityVersion)
WITH v ORDER BY v.entityId, v.recordedAt
RETURN properties(v) AS item
