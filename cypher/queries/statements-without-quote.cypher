// Statements that quote no article.
// parameters: none
// columns: id
MATCH (s:Statement)
WHERE NOT (s)-[:QUOTES]->()
RETURN s.id AS id
