// Gives the graph its next version.
// parameters: now (instant of the change)
// columns: version
MATCH (g:Graph {id: 'graph'})
SET g.version = g.version + 1, g.changedAt = $now
REMOVE g.writing
RETURN g.version AS version
