// Entities as the projection has them.
// parameters: ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, properties(n) AS properties
