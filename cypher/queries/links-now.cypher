// Current projected relations between known ends.
// parameters: rows (each: type, from, to, id)
// columns: id, type, from, to, properties
UNWIND $rows AS row
MATCH (a:Identity {id: row.from}), (b:Identity {id: row.to})
MATCH (a)-[r:$(row.type)]->(b)
WHERE r.id = row.id
RETURN row.id AS id, type(r) AS type, row.from AS from, row.to AS to, properties(r) AS properties
