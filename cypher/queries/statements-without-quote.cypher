// Statements that quote no article.
// Parameters: none
// Columns: id
MATCH (s:Statement)
WHERE NOT (s)-[:QUOTES]->()
RETURN s.id AS id
