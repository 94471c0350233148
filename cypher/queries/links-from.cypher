// All projected relations, current and earlier, that leave some nodes.
// Parameters: ids, types
// Columns: id, type, from, to, properties
UNWIND $ids AS from
MATCH (a:Identity {id: from})-[r]->(b:Identity)
WHERE type(r) IN $types
RETURN r.id AS id, type(r) AS type, from, b.id AS to, properties(r) AS properties
