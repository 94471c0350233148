// The ids of entities that are stored or that statements are about, a page at a time.
// parameters: after (the last id of the page before, or ''), size
// columns: id
CALL () {
  MATCH (n:Identity)
  WHERE n.id STARTS WITH 'e' AND n.id > $after
  RETURN n.id AS id ORDER BY id LIMIT $size
  UNION
  MATCH (s:Statement)
  WHERE s.subjectId > $after
  WITH DISTINCT s.subjectId AS id
  RETURN id ORDER BY id LIMIT $size
}
RETURN DISTINCT id ORDER BY id LIMIT $size
