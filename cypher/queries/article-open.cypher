// Stores an article, or brings it back after a retraction, and notes when it was taken in.
// parameters: id, properties (of the node), now
// columns: none
MERGE (a:Identity {id: $id})
  ON CREATE SET a += $properties
SET a:Article, a.recordedAt = $now
REMOVE a:FormerArticle, a.retractedAt
CREATE (:Ingestion {articleId: $id, recordedAt: $now})
