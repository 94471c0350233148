// Relations from an article to what it names, current ones and, when asked, earlier ones.
// parameters: articleIds, types
// columns: id, type, from, to, properties
UNWIND $articleIds AS articleId
MATCH (a:Identity {id: articleId})-[r]->(n:Identity)
WHERE type(r) IN $types
RETURN r.id AS id, type(r) AS type, articleId AS from, n.id AS to, properties(r) AS properties
