// One ingestion, if there ever was one.
// parameters: none
// columns: articleId
MATCH (i:Ingestion)
RETURN i.articleId AS articleId
LIMIT 1
