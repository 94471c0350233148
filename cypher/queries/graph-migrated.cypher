// Gives a graph that is in use its next version after its schema changed; a new graph has none yet.
// parameters: now (instant of the change)
// columns: version
MATCH (g:Graph {id: 'graph'})
SET g.writing = true
WITH g
SET g.version = g.version + 1,
  g.changedAt = CASE WHEN g.changedAt >= $now THEN g.changedAt + duration({microseconds: 1}) ELSE $now END
REMOVE g.writing
RETURN g.version AS version
