// One ingestion, if there ever was one.
// Parameters: none
// Columns: articleId
MATCH (i:Ingestion)
RETURN i.articleId AS articleId
LIMIT 1
