// Simple paths between two entities, best first: ways from both ends, met in the middle.
// RELATION stands for the relation types that hops may have, DEGREE for those of all relations.
// Blocks between +name and -name are left out when not asked for.
// A way is {x: where it ends, between: its nodes after the start, s: its score up to x, k: how specific x is, degrees}.
// parameters: from, to, maxLength, first, through (types between), avoidIds, maxDegree, minConfidence, minSources, during (from, to; null for any), validAt, knownAt, maxNodes, maxMillis
// columns: from, to, unknown (ids), found (nodes, degrees, score; with hops: hops and the parts of the score), completeTo, stoppedBy
WITH datetime.realtime().epochMillis + $maxMillis AS deadline
CALL () {
  UNWIND [$from, $to] AS given
  OPTIONAL MATCH (g:MergedEntity {id: given})
  OPTIONAL MATCH (e:Identity {id: coalesce(g.canonicalId, given)})
  OPTIONAL MATCH (v:EntityVersion {entityId: e.id})
  WHERE v.recordedAt <= $knownAt AND v.retractedAt > $knownAt
  WITH given, CASE
    WHEN v IS NOT NULL THEN e
    WHEN e:Entity AND coalesce(e.recordedAt <= $knownAt, true) THEN e END AS e
  RETURN collect({given: given, e: e, degree: COUNT { (e)-[:RELATION]-() }}) AS given
}
WITH deadline, given[0].e AS from, given[1].e AS to, [end IN given WHERE end.e IS NULL | end.given] AS unknown,
  given[0].degree > given[1].degree AS turned,
  CASE WHEN given[0].degree > given[1].degree THEN [given[1], given[0]] ELSE given END AS sides
// the two ends, and after them what must not lie between
CALL () {
  UNWIND $avoidIds AS avoided
  OPTIONAL MATCH (g:MergedEntity {id: avoided})
  MATCH (e:Identity {id: coalesce(g.canonicalId, avoided)})
  RETURN collect(e) AS avoided
}
WITH deadline, from, to, unknown, turned, [side IN sides | side.e] + avoided AS ends, [side IN sides | side.degree > $maxNodes] AS oneCut
// the relation between the two themselves
CALL (ends) {
  WITH ends[0] AS x, ends[1] AS y
  MATCH (x)-[r:RELATION]-(y)
  WHERE
    // include hop-holds
  RETURN max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS direct
}
// one hop from each end
CALL (ends) {
  UNWIND [0, 1] AS side
  CALL (side, ends) {
    WITH ends[side] AS x WHERE $maxLength > 1
    MATCH (x)-[r:RELATION]-(y)
    WITH r, y LIMIT $maxNodes
    WHERE
      // include hop-holds
      AND y.type IN $through AND NOT y IN ends
    WITH y, max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS strength
    WITH y, strength, COUNT { (y)-[:DEGREE]-() } AS degree
    WHERE degree <= $maxDegree
    WITH {x: y, between: [y], s: strength, k: log(2) / log(CASE WHEN degree > 2 THEN degree ELSE 2 END), degrees: [degree]} AS way
    ORDER BY way.s * way.k DESC, way.x.id
    RETURN collect(way) AS ways
  }
  WITH side, ways ORDER BY side
  RETURN collect(ways) AS one
}
// two hops, through the best first
WITH *, one AS before, 2 AS least, [1.0, 1.0] AS reach, 0.0 AS atLeast
// include ways-go-on
WITH deadline, from, to, unknown, turned, ends, oneCut, direct, one, after AS two, afterCut AS twoCut
// an end with too many neighbours to list is met from the other side
CALL (ends, one, two, oneCut, deadline) {
  UNWIND CASE WHEN oneCut[1] THEN one[0] + two[0] ELSE [] END AS way
  WITH way.x AS x, max(way.k) AS k, max(way.degrees[-1]) AS degree, ends[1] AS y
  WHERE datetime.realtime().epochMillis < deadline
  CALL (x, y) {
    MATCH (x)-[r:RELATION]-(y)
    WHERE
      // include hop-holds
    RETURN max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS strength
  }
  WITH CASE WHEN strength IS NOT NULL THEN {x: x, between: [x], s: strength, k: k, degrees: [degree]} END AS way
  RETURN collect(way) AS met
}
WITH *, [[1, 1], [2, 1], [2, 2]] AS splits, [one[0], two[0]] AS lefts, [CASE WHEN oneCut[1] THEN met ELSE one[1] END, two[1]] AS rights
// include ways-meet
WITH deadline, from, to, unknown, turned, ends, oneCut, direct, two, twoCut, joined, joinCut, [false, false] AS thirdCut
// three hops: only ways that may still lead to a better path than those there are, at best over what the other end can reach
// +three
CALL (direct, joined) {
  UNWIND reduce(all = [direct], paths IN joined | all + [path IN paths | path.score]) AS score
  WITH score WHERE score IS NOT NULL ORDER BY score DESC
  RETURN coalesce(collect(score)[$first - 1], 0.0) - 1e-12 AS atLeast
}
WITH *, [side IN [0, 1] | CASE WHEN twoCut[side] THEN 1.0 ELSE two[side][0].s * two[side][0].k END] AS reach,
  [side IN [0, 1] | reduce(n = 0, way IN two[side] | n + way.degrees[-1])] AS load, [way IN two[1] | way.x] AS second
WITH *, CASE WHEN load[0] < load[1] THEN 0 ELSE 1 END AS light
// where the end with fewer relations comes to; of the other end only what comes there too is kept; then the former again
CALL (two, reach, atLeast, deadline, light) {
  WITH * WHERE $maxLength > 5
  UNWIND two[light] AS way
  WITH DISTINCT way.x AS x, way.s * way.k * reach[1 - light] >= atLeast AS goes
  WHERE goes AND datetime.realtime().epochMillis < deadline
  MATCH (x)-[:RELATION]-(y)
  WITH y LIMIT $maxNodes + 1
  RETURN collect(DISTINCT y) AS near, count(*) AS lightCount
}
WITH *, near + CASE light WHEN 1 THEN second ELSE [] END AS there
CALL (two, reach, atLeast, deadline, light, there) {
  WITH * WHERE $maxLength > 5 - light
  UNWIND two[1 - light] AS way
  WITH light, there, deadline, way WHERE way.s * way.k * reach[light] >= atLeast
  WITH light, there, deadline, way.x AS x, collect(way) AS ways
  WHERE datetime.realtime().epochMillis < deadline
  MATCH (x)-[r:RELATION]-(y)
  WITH light, there, ways, x, r, y LIMIT $maxNodes + 1
  RETURN collect(CASE WHEN y IN there THEN {side: 1 - light, ways: ways, x: x, r: r, y: y} END) AS far, count(*) AS heavyCount
}
WITH *, [step IN far | step.y] + CASE light WHEN 0 THEN second ELSE [] END AS met
CALL (two, reach, atLeast, deadline, light, met) {
  WITH * WHERE $maxLength > 4 + light
  UNWIND two[light] AS way
  WITH light, met, deadline, way WHERE way.s * way.k * reach[1 - light] >= atLeast
  WITH light, met, deadline, way.x AS x, collect(way) AS ways
  WHERE datetime.realtime().epochMillis < deadline
  MATCH (x)-[r:RELATION]-(y)
  WITH light, met, ways, x, r, y LIMIT $maxNodes + 1
  WITH light, ways, x, r, y WHERE y IN met
  RETURN collect({side: light, ways: ways, x: x, r: r, y: y}) AS back
}
// nothing else is read of an entity that the other end does not reach
CALL (far, back, ends) {
  UNWIND far + back AS step
  WITH step.y AS y, collect(step) AS there
  WHERE y.type IN $through AND NOT y IN ends
  WITH y, there, COUNT { (y)-[:DEGREE]-() } AS degree
  WHERE degree <= $maxDegree
  UNWIND there AS step
  UNWIND step.ways AS way
  WITH y, degree, step.side AS side, way, step.x AS x, step.r AS r
  WHERE NOT y IN way.between AND
    // include hop-holds
  WITH y, degree, side, way, max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS strength
  WITH side, {x: y, between: way.between + y, s: way.s * way.k * strength, degrees: way.degrees + degree,
    k: log(2) / log(CASE WHEN degree > 2 THEN degree ELSE 2 END)} AS way
  ORDER BY way.s * way.k DESC
  WITH collect({side: side, way: way}) AS met
  RETURN [side IN [0, 1] | [one IN met WHERE one.side = side | one.way]] AS after
}
WITH *, [CASE light WHEN 0 THEN lightCount ELSE heavyCount END > $maxNodes, CASE light WHEN 1 THEN lightCount ELSE heavyCount END > $maxNodes] AS afterCut
WITH deadline, from, to, unknown, turned, ends, oneCut, direct, two, twoCut, joined AS shorter, joinCut AS shorterCut, afterCut AS thirdCut,
  [[3, 2], [3, 3]] AS splits, [null, two[0], after[0]] AS lefts, [null, two[1], after[1]] AS rights
// include ways-meet
WITH deadline, from, to, unknown, turned, ends, oneCut, direct, twoCut, thirdCut, shorter + joined AS joined, shorterCut + joinCut AS joinCut
// -three
WITH *, datetime.realtime().epochMillis >= deadline AS late
WITH from, to, unknown, late,
  [CASE WHEN direct IS NOT NULL THEN {nodes: [from, to], degrees: [], score: direct} END] + reduce(all = [], paths IN joined | all + paths) AS paths,
  // up to which length nothing was left out; joinCut has an item for each split
  [[false], [oneCut[0], joinCut[0]], [twoCut[0], joinCut[1]], [oneCut[1], twoCut[1], joinCut[2]],
   [thirdCut[0], joinCut[3]], [thirdCut[1], joinCut[4]]] AS cuts
CALL (paths) {
  UNWIND paths AS path
  WITH path WHERE path IS NOT NULL
  ORDER BY round(path.score, 12) DESC, size(path.nodes), [n IN path.nodes | n.id] LIMIT $first
  // +hops
  CALL (path) {
    UNWIND range(0, size(path.nodes) - 2) AS i
    WITH i, path.nodes[i] AS x, path.nodes[i + 1] AS y
    CALL (x, y) {
      MATCH (x)-[r:RELATION]-(y)
      WHERE
        // include hop-holds
      WITH r ORDER BY r.confidence * r.sourceCount / (r.sourceCount + 1.0) DESC, r.id
      RETURN collect(r) AS links
    }
    WITH i, links ORDER BY i
    RETURN collect(links) AS hops
  }
  // -hops
  RETURN collect({nodes: path.nodes, degrees: path.degrees, score: round(path.score, 12)
    // +hops
    , hops: hops,
    confidence: reduce(p = 1.0, links IN hops | p * links[0].confidence),
    evidence: reduce(p = 1.0, links IN hops | p * links[0].sourceCount / (links[0].sourceCount + 1.0)),
    specificity: reduce(p = 1.0, degree IN path.degrees | p * log(2) / log(CASE WHEN degree > 2 THEN degree ELSE 2 END)),
    weakest: reduce(p = 1.0, links IN hops | CASE WHEN links[0].confidence < p THEN links[0].confidence ELSE p END)
    // -hops
  }) AS found
}
WITH from, to, unknown, found, late, CASE WHEN late THEN 1 ELSE
  head([n IN range(1, $maxLength) WHERE any(cut IN cuts[n - 1] WHERE cut)] + [$maxLength + 1]) - 1 END AS completeTo
RETURN from, to, unknown, found, completeTo,
  CASE WHEN late THEN 'TIME' WHEN completeTo < $maxLength THEN 'NODES' END AS stoppedBy
