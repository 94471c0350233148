// What the graph holds of an article: whether it is live, and its current statements.
// parameters: articleId
// columns: live (null when never seen), headline, statementIds
OPTIONAL MATCH (a:Identity {id: $articleId})
RETURN a:Article AS live, a.headline AS headline,
  COLLECT { MATCH (s:Statement:Current {articleId: $articleId}) RETURN s.id } AS statementIds
