// People of the same name as some others, who are different entities.
// Parameters: ids
// Columns: name, ids (all of that name)
UNWIND $ids AS id
MATCH (p:Person {id: id})
WITH DISTINCT p.name AS name
MATCH (q:Person {name: name})
WITH name, collect(q.id) AS ids
WHERE size(ids) > 1
RETURN name, ids
