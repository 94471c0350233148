// The articles that speak of some entities, and the entities that are linked to them.
// parameters: ids
// columns: articleId, subjectId
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {subjectId: id})
  RETURN s
  UNION
  MATCH (s:Statement {objectId: id})
  RETURN s
}
RETURN DISTINCT s.articleId AS articleId, s.subjectId AS subjectId
