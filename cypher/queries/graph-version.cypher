// Which version the graph has, and since when.
// parameters: none
// columns: version, changedAt (null in a graph that never changed)
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.changedAt AS changedAt
