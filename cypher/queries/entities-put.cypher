// Makes entities as described now.
// parameters: rows (each: id, labels, properties)
// columns: none
UNWIND $rows AS row
MERGE (n:Identity {id: row.id})
REMOVE n:Entity:Organization:`Union`:Person:Event:Place:Topic:Figure
SET n = row.properties
SET n:$(row.labels)
