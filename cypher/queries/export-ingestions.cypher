// When articles were taken in and retracted, sorted.
// Parameters: none
// Columns: item
MATCH (i:Ingestion)
WITH i ORDER BY i.articleId, i.recordedAt
RETURN properties(i) AS item
