// Makes entities as described now.
// Parameters: rows (each: id, labels, properties)
// Columns: none
UNWIND $rows AS row
MERGE (n:Identity {id: row.id})
REMOVE n:Entity:Organization:`Union`:Person:Event:Place:Topic:Figure
SET n = row.properties
SET n:$(row.labels)
