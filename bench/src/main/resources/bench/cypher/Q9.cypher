MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
CALL (a, b) {
  UNWIND [[0, a], [1, b]] AS end
  WITH end[0] AS side, end[1] AS e, a, b
  CALL (e, a, b) {
    MATCH (e)-[r:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-(x)
    WHERE NOT x:Topic AND x <> a AND x <> b
    WITH x, max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS s
    WITH x, s, COUNT { (x)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-() } AS d
    WHERE d <= 1000
    WITH {x: x, ns: [x], s: s, k: log(2) / log(CASE WHEN d > 2 THEN d ELSE 2 END), d: d} AS w ORDER BY w.s * w.k DESC, w.x.id
    RETURN collect(w) AS ones
  }
  CALL (ones, a, b) {
    UNWIND ones AS w
    WITH w, w.x AS x, a, b
    MATCH (x)-[r:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-(y)
    WHERE NOT y:Topic AND y <> a AND y <> b
    WITH y, w, max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS s LIMIT 5001
    WITH y, collect({w: w, s: s}) AS ws
    WITH ws, y, COUNT { (y)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-() } AS d
    WHERE d <= 1000
    UNWIND ws AS one
    WITH one.w AS w, one.s AS s, y, d
    WHERE NOT y IN w.ns
    WITH {x: y, ns: w.ns + y, s: w.s * w.k * s, k: log(2) / log(CASE WHEN d > 2 THEN d ELSE 2 END), d: d} AS w ORDER BY w.s * w.k DESC
    RETURN collect(w) AS twos
  }
  WITH side, ones, twos ORDER BY side
  RETURN collect(ones) AS one, collect(twos) AS two
}
CALL (a, b) {
  OPTIONAL MATCH (a)-[r:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-(b)
  RETURN max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS direct
}
CALL (a, b, one, two) {
  UNWIND [[one[0], one[1]], [two[0], one[1]], [two[0], two[1]]] AS halves
  CALL (a, b, halves) {
    UNWIND [w IN halves[0] | {x: w.x, left: w}] + [w IN halves[1] | {x: w.x, right: w}] AS half
    WITH half.x AS x, collect(half.left) AS lefts, collect(half.right) AS rights
    WHERE size(lefts) > 0 AND size(rights) > 0
    WITH lefts, rights ORDER BY lefts[0].s * lefts[0].k * rights[0].s DESC, lefts[0].x.id
    UNWIND lefts AS l
    UNWIND rights AS r
    WITH l, r LIMIT 5001
    WITH l, r WHERE none(n IN r.ns WHERE n <> l.x AND n IN l.ns)
    RETURN [a] + l.ns + reverse(r.ns)[1..] + b AS path, l.s * l.k * r.s AS score
    ORDER BY round(score, 12) DESC, [n IN path | n.id] LIMIT 1
  }
  RETURN collect({path: path, score: score}) AS short
}
WITH *, CASE WHEN direct IS NULL THEN short ELSE short + {path: [a, b], score: direct} END AS short
WITH *, reduce(m = 0.0, p IN short | CASE WHEN p.score > m THEN p.score ELSE m END) - 1e-12 AS least,
  [side IN [0, 1] | two[side][0].s * two[side][0].k] AS reach
WITH *, [side IN [0, 1] | [w IN two[side] WHERE w.s * w.k * reach[1 - side] >= least]] AS go
WITH *, CASE WHEN reduce(n = 0, w IN go[0] | n + w.d) < reduce(n = 0, w IN go[1] | n + w.d) THEN 0 ELSE 1 END AS light,
  [w IN two[1] | w.x] AS second
CALL (go, light) {
  UNWIND go[light] AS w
  WITH DISTINCT w.x AS x
  MATCH (x)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-(y)
  WITH y LIMIT 5001
  RETURN collect(DISTINCT y) AS near
}
WITH *, near + CASE light WHEN 1 THEN second ELSE [] END AS near
CALL (go, light, near) {
  UNWIND go[1 - light] AS w
  WITH near, w.x AS x, collect(w) AS ws
  MATCH (x)-[r:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-(y)
  WITH near, ws, r, y LIMIT 5001
  WITH near, ws, r, y WHERE y IN near
  RETURN collect({ws: ws, r: r, y: y}) AS far
}
WITH *, [f IN far | f.y] + CASE light WHEN 0 THEN second ELSE [] END AS met
CALL (go, light, met) {
  UNWIND go[light] AS w
  WITH met, w.x AS x, collect(w) AS ws
  MATCH (x)-[r:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-(y)
  WITH met, ws, r, y LIMIT 5001
  WITH met, ws, r, y WHERE y IN met
  RETURN collect({ws: ws, r: r, y: y}) AS back
}
CALL (a, b, light, far, back) {
  UNWIND [0, 1] AS side
  CALL (a, b, side, light, far, back) {
    UNWIND CASE side WHEN light THEN back ELSE far END AS step
    WITH a, b, step.y AS y, step.r AS r, step.ws AS ws
    WHERE NOT y:Topic AND y <> a AND y <> b
    WITH y, ws, COUNT { (y)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-() } AS d, r
    WHERE d <= 1000
    UNWIND ws AS w
    WITH y, d, w, r WHERE NOT y IN w.ns
    WITH y, d, w, max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS s
    WITH {x: y, ns: w.ns + y, s: w.s * w.k * s, k: log(2) / log(CASE WHEN d > 2 THEN d ELSE 2 END)} AS w ORDER BY w.s * w.k DESC
    RETURN collect(w) AS threes
  }
  WITH side, threes ORDER BY side
  RETURN collect(threes) AS three
}
CALL (a, b, two, three) {
  UNWIND [[three[0], two[1]], [three[0], three[1]]] AS halves
  CALL (a, b, halves) {
    UNWIND [w IN halves[0] | {x: w.x, left: w}] + [w IN halves[1] | {x: w.x, right: w}] AS half
    WITH half.x AS x, collect(half.left) AS lefts, collect(half.right) AS rights
    WHERE size(lefts) > 0 AND size(rights) > 0
    WITH lefts, rights ORDER BY lefts[0].s * lefts[0].k * rights[0].s DESC, lefts[0].x.id
    UNWIND lefts AS l
    UNWIND rights AS r
    WITH l, r LIMIT 5001
    WITH l, r WHERE none(n IN r.ns WHERE n <> l.x AND n IN l.ns)
    RETURN [a] + l.ns + reverse(r.ns)[1..] + b AS path, l.s * l.k * r.s AS score
    ORDER BY round(score, 12) DESC, [n IN path | n.id] LIMIT 1
  }
  RETURN collect({path: path, score: score}) AS long
}
RETURN [n IN COLLECT {
  UNWIND short + long AS p
  RETURN p.path ORDER BY round(p.score, 12) DESC, size(p.path), [n IN p.path | n.id] LIMIT 1
}[0] | n {.id, .name, type: CASE n.type WHEN 'OtherOrganization' THEN 'OTHER_ORGANIZATION' ELSE toUpper(n.type) END}] AS path
