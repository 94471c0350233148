// Gives the graph its next version.
// parameters: now (instant of the change), touched (what it touched as TouchedProperties writes it; empty when it says nothing)
// columns: version
MATCH (g:Graph {id: 'graph'})
SET g.version = g.version + 1, g.changedAt = $now, g += $touched
REMOVE g.writing
RETURN g.version AS version
