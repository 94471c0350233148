// All projected relations, current and earlier, that leave some nodes.
// parameters: ids, types
// columns: id, type, from, to, properties
UNWIND $ids AS from
MATCH (a:Identity {id: from})-[r]->(b:Identity)
WHERE type(r) IN $types
RETURN r.id AS id, type(r) AS type, from, b.id AS to, properties(r) AS properties
