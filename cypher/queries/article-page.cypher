// The ids of all articles, retracted ones included, a page at a time.
// parameters: after, size
// columns: id
MATCH (n:Identity)
WHERE n.id STARTS WITH 'a' AND n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $size
