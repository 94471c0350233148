// An article as it was stored, whether it is live or was retracted.
// parameters: id
// columns: properties
MATCH (a:Identity {id: $id})
WHERE a:Article OR a:FormerArticle
RETURN properties(a) AS properties
