// Earlier states of entities.
// Parameters: ids
// Columns: id, properties
UNWIND $ids AS id
MATCH (v:EntityVersion {entityId: id})
RETURN id, properties(v) AS properties
