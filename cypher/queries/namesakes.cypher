// People of the same name as some others, at most $most of each name.
// parameters: ids, most
// columns: id, name, others
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (q:Person {name: p.name})
  WHERE q.id <> p.id
  WITH q ORDER BY q.id LIMIT $most
  RETURN collect(q.id) AS others
}
WITH id, p, others
WHERE size(others) > 0
RETURN id, p.name AS name, others
