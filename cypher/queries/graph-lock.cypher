// Takes the write lock of the graph, so that writers go one after the other, and tells when it last changed.
// parameters: none
// columns: version, changedAt (null in a new graph)
MERGE (g:Graph {id: 'graph'})
  ON CREATE SET g.version = 0
SET g.writing = true
RETURN g.version AS version, g.changedAt AS changedAt
