// Which version the graph has, since when, and what its last change touched.
// parameters: none
// columns: version, changedAt (null in a graph that never changed), touched (for TouchedProperties; null when the last change said nothing)
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.changedAt AS changedAt,
  CASE WHEN g.touchedAt = g.changedAt THEN properties(g) END AS touched
