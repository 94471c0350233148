// Simple paths between two entities, best first: ways from both ends, met in the middle.
// RELATION stands for the relation types that hops may have, DEGREE for those of all relations.
// Blocks between +name and -name are left out when not asked for.
// A way is {x: where it ends, between: its nodes after the start, s: its score up to x, k: how specific x is, degrees}.
// parameters: from, to, maxLength, first, through (types between), avoidIds, maxDegree, minConfidence, minSources, during (from, to; null for any), validAt, knownAt, maxNodes, maxMillis
// columns: from, to, unknown (ids), found (nodes, hops, degrees, score and its parts), completeTo, stoppedBy
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
  WHERE r.confidence >= $minConfidence AND r.sourceCount >= $minSources
    // +during
    AND none(day IN [r.validToDay, coalesce(x.endsTo, x.startsTo), coalesce(y.endsTo, y.startsTo)]
      WHERE coalesce(day < $during.from, false))
    AND none(day IN [r.validFromDay, x.startsFrom, y.startsFrom] WHERE coalesce(day > $during.to, false))
    // -during
    // +validAt
    AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
    // -validAt
    // +knownAt
    AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
    // -knownAt
  RETURN max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS direct
}
// one hop from each end
CALL (ends) {
  UNWIND [0, 1] AS side
  CALL (side, ends) {
    WITH ends[side] AS x WHERE $maxLength > 1
    MATCH (x)-[r:RELATION]-(y)
    WITH r, y LIMIT $maxNodes
    WHERE r.confidence >= $minConfidence AND r.sourceCount >= $minSources
      // +during
      AND none(day IN [r.validToDay, coalesce(x.endsTo, x.startsTo), coalesce(y.endsTo, y.startsTo)]
        WHERE coalesce(day < $during.from, false))
      AND none(day IN [r.validFromDay, x.startsFrom, y.startsFrom] WHERE coalesce(day > $during.to, false))
      // -during
      // +validAt
      AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
      // -validAt
      // +knownAt
      AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
      // -knownAt
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
CALL (one, ends, deadline) {
  UNWIND [0, 1] AS side
  CALL (side, one, ends, deadline) {
    WITH one[side] AS ways WHERE $maxLength > 2 + side
    UNWIND ways AS way
    WITH way, way.x AS x WHERE datetime.realtime().epochMillis < deadline
    CALL (x, ends) {
      MATCH (x)-[r:RELATION]-(y)
      WHERE r.confidence >= $minConfidence AND r.sourceCount >= $minSources
        // +during
        AND none(day IN [r.validToDay, coalesce(x.endsTo, x.startsTo), coalesce(y.endsTo, y.startsTo)]
          WHERE coalesce(day < $during.from, false))
        AND none(day IN [r.validFromDay, x.startsFrom, y.startsFrom] WHERE coalesce(day > $during.to, false))
        // -during
        // +validAt
        AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
        // -validAt
        // +knownAt
        AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
        // -knownAt
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
    ORDER BY way.s * way.k DESC, [n IN way.between | n.id]
    RETURN collect(way) AS ways, count(*) > $maxNodes AS cut
  }
  WITH side, ways, cut ORDER BY side
  RETURN collect(ways) AS two, collect(cut) AS twoCut
}
// three hops
WITH *, [[], []] AS third, [false, false] AS thirdCut
// +three
CALL (two, ends, deadline) {
  UNWIND [0, 1] AS side
  CALL (side, two, ends, deadline) {
    WITH two[side] AS ways WHERE $maxLength > 4 + side
    UNWIND ways AS way
    WITH way, way.x AS x WHERE datetime.realtime().epochMillis < deadline
    CALL (x, ends) {
      MATCH (x)-[r:RELATION]-(y)
      WHERE r.confidence >= $minConfidence AND r.sourceCount >= $minSources
        // +during
        AND none(day IN [r.validToDay, coalesce(x.endsTo, x.startsTo), coalesce(y.endsTo, y.startsTo)]
          WHERE coalesce(day < $during.from, false))
        AND none(day IN [r.validFromDay, x.startsFrom, y.startsFrom] WHERE coalesce(day > $during.to, false))
        // -during
        // +validAt
        AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
        // -validAt
        // +knownAt
        AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
        // -knownAt
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
    ORDER BY way.s * way.k DESC, [n IN way.between | n.id]
    RETURN collect(way) AS ways, count(*) > $maxNodes AS cut
  }
  WITH side, ways, cut ORDER BY side
  RETURN collect(ways) AS three, collect(cut) AS threeCut
}
WITH deadline, from, to, unknown, turned, ends, oneCut, direct, one, two, twoCut, three AS third, threeCut AS thirdCut
// -three
// an end with too many neighbours to list is met from the other side
CALL (ends, one, two, third, oneCut, deadline) {
  UNWIND CASE WHEN oneCut[1] THEN one[0] + two[0] + third[0] ELSE [] END AS way
  WITH way.x AS x, max(way.k) AS k, max(way.degrees[-1]) AS degree, ends[1] AS y
  WHERE datetime.realtime().epochMillis < deadline
  CALL (x, y) {
    MATCH (x)-[r:RELATION]-(y)
    WHERE r.confidence >= $minConfidence AND r.sourceCount >= $minSources
      // +during
      AND none(day IN [r.validToDay, coalesce(x.endsTo, x.startsTo), coalesce(y.endsTo, y.startsTo)]
        WHERE coalesce(day < $during.from, false))
      AND none(day IN [r.validFromDay, x.startsFrom, y.startsFrom] WHERE coalesce(day > $during.to, false))
      // -during
      // +validAt
      AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
      // -validAt
      // +knownAt
      AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
      // -knownAt
    RETURN max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS strength
  }
  WITH CASE WHEN strength IS NOT NULL THEN {x: x, between: [x], s: strength, k: k, degrees: [degree]} END AS way
  RETURN collect(way) AS met
}
WITH *, [one[0], two[0], third[0]] AS lefts, [CASE WHEN oneCut[1] THEN met ELSE one[1] END, two[1], third[1]] AS rights
CALL (lefts, rights, ends, turned, deadline) {
  UNWIND [[1, 1], [2, 1], [2, 2], [3, 2], [3, 3]] AS split
  CALL (split, lefts, rights, ends, turned, deadline) {
    WITH lefts[split[0] - 1] AS fromLeft, rights[split[1] - 1] AS fromRight
    WHERE split[0] + split[1] <= $maxLength AND datetime.realtime().epochMillis < deadline
    UNWIND [way IN fromLeft | {left: way, x: way.x}] + [way IN fromRight | {right: way, x: way.x}] AS half
    WITH half.x AS x, collect(half.left) AS ls, collect(half.right) AS rs
    WHERE size(ls) > 0 AND size(rs) > 0
    WITH ls, rs ORDER BY ls[0].s * ls[0].k * rs[0].s DESC, ls[0].x.id
    UNWIND ls AS left
    UNWIND rs AS right
    WITH left, right LIMIT $maxNodes + 1
    WITH CASE WHEN none(n IN right.between WHERE n <> left.x AND n IN left.between) THEN {
        nodes: [ends[0]] + left.between + reverse(right.between)[1..] + ends[1],
        degrees: left.degrees + reverse(right.degrees)[1..], score: left.s * left.k * right.s} END AS path
    WITH CASE WHEN turned THEN {nodes: reverse(path.nodes), degrees: reverse(path.degrees), score: path.score}
      ELSE path END AS path
    ORDER BY round(path.score, 12) DESC, [n IN path.nodes | n.id]
    RETURN collect(CASE WHEN path.nodes IS NOT NULL THEN path END)[..$first] AS paths, count(*) > $maxNodes AS cut
  }
  WITH split, paths, cut ORDER BY split[0] + split[1]
  RETURN collect(paths) AS joined, collect(cut) AS joinCut
}
WITH *, datetime.realtime().epochMillis >= deadline AS late
WITH from, to, unknown, late,
  [CASE WHEN direct IS NOT NULL THEN {nodes: [from, to], degrees: [], score: direct} END] + reduce(all = [], paths IN joined | all + paths) AS paths,
  // up to which length nothing was left out
  [[false], [oneCut[0], joinCut[0]], [twoCut[0], joinCut[1]], [oneCut[1], twoCut[1], joinCut[2]],
   [thirdCut[0], joinCut[3]], [thirdCut[1], joinCut[4]]] AS cuts
CALL (paths) {
  UNWIND paths AS path
  WITH path WHERE path IS NOT NULL
  ORDER BY round(path.score, 12) DESC, size(path.nodes), [n IN path.nodes | n.id] LIMIT $first
  CALL (path) {
    UNWIND range(0, size(path.nodes) - 2) AS i
    WITH i, path.nodes[i] AS x, path.nodes[i + 1] AS y
    CALL (x, y) {
      MATCH (x)-[r:RELATION]-(y)
      WHERE r.confidence >= $minConfidence AND r.sourceCount >= $minSources
        // +during
        AND none(day IN [r.validToDay, coalesce(x.endsTo, x.startsTo), coalesce(y.endsTo, y.startsTo)]
          WHERE coalesce(day < $during.from, false))
        AND none(day IN [r.validFromDay, x.startsFrom, y.startsFrom] WHERE coalesce(day > $during.to, false))
        // -during
        // +validAt
        AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
        // -validAt
        // +knownAt
        AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
        // -knownAt
      WITH r ORDER BY r.confidence * r.sourceCount / (r.sourceCount + 1.0) DESC, r.id
      RETURN collect(r) AS links
    }
    WITH i, links ORDER BY i
    RETURN collect(links) AS hops
  }
  RETURN collect({nodes: path.nodes, hops: hops, degrees: path.degrees, score: round(path.score, 12),
    confidence: reduce(p = 1.0, links IN hops | p * links[0].confidence),
    evidence: reduce(p = 1.0, links IN hops | p * links[0].sourceCount / (links[0].sourceCount + 1.0)),
    specificity: reduce(p = 1.0, degree IN path.degrees | p * log(2) / log(CASE WHEN degree > 2 THEN degree ELSE 2 END)),
    weakest: reduce(p = 1.0, links IN hops | CASE WHEN links[0].confidence < p THEN links[0].confidence ELSE p END)}) AS found
}
WITH from, to, unknown, found, late, CASE WHEN late THEN 1 ELSE
  head([n IN range(1, $maxLength) WHERE any(cut IN cuts[n - 1] WHERE cut)] + [$maxLength + 1]) - 1 END AS completeTo
RETURN from, to, unknown, found, completeTo,
  CASE WHEN late THEN 'TIME' WHEN completeTo < $maxLength THEN 'NODES' END AS stoppedBy
