CALL (before, least, reach, atLeast, ends, deadline) {
  UNWIND [0, 1] AS side
  CALL (side, before, least, reach, atLeast, ends, deadline) {
    WITH before[side] AS ways WHERE $maxLength > least + side
    UNWIND ways AS way
    WITH way, way.x AS x
    WHERE datetime.realtime().epochMillis < deadline AND way.s * way.k * reach[1 - side] >= atLeast
    CALL (x, ends) {
      MATCH (x)-[r:RELATION]-(y)
      WHERE
        // include hop-holds
        AND y.type IN $through AND NOT y IN ends
      RETURN y, max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS strength
    }
    WITH way, y, strength LIMIT $maxNodes + 1
    WITH y, collect({way: way, strength: strength}) AS steps
    WITH y, steps, COUNT { (y)-[:DEGREE]-() } AS degree
    UNWIND steps AS step
    WITH CASE WHEN degree <= $maxDegree AND NOT y IN step.way.between THEN {x: y, between: step.way.between + y,
        s: step.way.s * step.way.k * step.strength, k: log(2) / log(CASE WHEN degree > 2 THEN degree ELSE 2 END),
        degrees: step.way.degrees + degree} END AS way
    ORDER BY way.s * way.k DESC
    RETURN collect(way) AS ways, count(*) > $maxNodes AS cut
  }
  WITH side, ways, cut ORDER BY side
  RETURN collect(ways) AS after, collect(cut) AS afterCut
}
