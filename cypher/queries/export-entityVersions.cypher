// Earlier states of entities, sorted.
// Parameters: none
// Columns: item
MATCH (v:EntityVersion)
WITH v ORDER BY v.entityId, v.recordedAt
RETURN properties(v) AS item
