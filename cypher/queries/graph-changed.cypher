// Gives the graph its next version.
// Parameters: now (instant of the change)
// Columns: version
MATCH (g:Graph {id: 'graph'})
SET g.version = g.version + 1, g.changedAt = $now
REMOVE g.writing
RETURN g.version AS version
