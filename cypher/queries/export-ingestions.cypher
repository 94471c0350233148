// When articles were taken in and retracted, sorted.
// parameters: none
// columns: item
MATCH (i:Ingestion)
WITH i ORDER BY i.articleId, i.recordedAt
RETURN properties(i) AS item
