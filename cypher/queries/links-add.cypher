// Creates projected relations; an end that is no node yet becomes one.
// parameters: rows (each: type, from, to, properties)
// columns: none
UNWIND $rows AS row
MERGE (a:Identity {id: row.from})
MERGE (b:Identity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
