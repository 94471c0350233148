// Retracts an article; its text stays for the history.
// parameters: id, now
// columns: none
MATCH (a:Article {id: $id})
SET a:FormerArticle, a.retractedAt = $now
REMOVE a:Article
WITH a
MATCH (i:Ingestion {articleId: $id})
WHERE i.retractedAt IS NULL
SET i.retractedAt = $now
