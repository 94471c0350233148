// How much the graph holds, from the database's own counters.
// Parameters: none
// Columns: articles, entities, events, statements
RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Event) } AS events,
  COUNT { (:Current:Statement) } AS statements
