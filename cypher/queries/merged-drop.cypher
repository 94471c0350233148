// Entities that are their own again.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (m:MergedEntity {id: id})
DELETE m
