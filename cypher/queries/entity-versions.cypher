// Earlier states of entities.
// parameters: ids
// columns: id, properties
UNWIND $ids AS id
MATCH (v:EntityVersion {entityId: id})
RETURN id, properties(v) AS properties
