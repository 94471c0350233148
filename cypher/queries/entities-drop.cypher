// Takes away the labels and properties of entities and figures that nothing supports any more; their identity stays.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (n:Identity {id: id})
WITH n, n.type AS type
REMOVE n:Entity:Organization:`Union`:Person:Event:Place:Topic:Figure
SET n = {id: n.id, type: type}
