// Entities that are their own again.
// Parameters: ids
// Columns: none
UNWIND $ids AS id
MATCH (m:MergedEntity {id: id})
DELETE m
