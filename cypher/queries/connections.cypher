// Which entities the members of a group share: each within reach of two members or more, with the best of the shortest ways from each.
// RELATION stands for the relation types asked for and DEGREE for all. OUTWARD and INWARD are those of which an entity has few
// in that direction. A way is {x: where it ends, nodes: all on it, s: its score up to x, k: how specific x is}.
// parameters: ids, maxLength, first, entityTypes (of what is shared), maxDegree, validAt, knownAt, maxNodes, maxMillis
// columns: unknown (ids), members, direct, shared (node, degree, score, links), sharedCount, stoppedBy
WITH datetime.realtime().epochMillis + $maxMillis AS deadline
CALL () {
  UNWIND range(0, size($ids) - 1) AS i
  OPTIONAL MATCH (g:MergedEntity {id: $ids[i]})
  OPTIONAL MATCH (e:Identity {id: coalesce(g.canonicalId, $ids[i])})
  OPTIONAL MATCH (v:EntityVersion {entityId: e.id})
  WHERE v.recordedAt <= $knownAt AND v.retractedAt > $knownAt
  WITH i, $ids[i] AS given, CASE
    WHEN v IS NOT NULL THEN e
    WHEN e:Entity AND coalesce(e.recordedAt <= $knownAt, true) THEN e END AS e ORDER BY i
  RETURN collect(CASE WHEN e IS NULL THEN given END) AS unknown, collect(DISTINCT e) AS members
}
CALL (members) {
  UNWIND members AS x
  CALL (x) {
    MATCH (x)-[r:OUTWARD]->(y) RETURN r, y LIMIT 10 * $maxNodes
    UNION ALL
    MATCH (x)<-[r:INWARD]-(y) RETURN r, y LIMIT 10 * $maxNodes
  }
  WITH r, y
  WHERE y IN members
    // include link-shows
  WITH DISTINCT r ORDER BY r.id
  RETURN collect(r) AS direct
}
CALL (members) {
  UNWIND range(0, size(members) - 1) AS side
  CALL (side, members) {
    WITH members[side] AS x WHERE $maxLength > 1
    MATCH (x)-[r:RELATION]-(y)
    WITH x, r, y LIMIT $maxNodes
    WHERE NOT y IN members
      // include link-shows
    WITH x, y, max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS strength
    WITH x, y, strength, COUNT { (y)-[:DEGREE]-() } AS degree
    WITH {x: y, nodes: [x, y], s: strength, k: log(2) / log(CASE WHEN degree > 2 THEN degree ELSE 2 END), degree: degree} AS way
    ORDER BY way.s * way.k DESC, way.x.id
    RETURN collect(way) AS ways
  }
  WITH side, ways, members[side] AS member
  WITH side, ways, COUNT { (member)-[:RELATION]-() } > $maxNodes AS cut ORDER BY side
  RETURN collect(ways) AS one, any(c IN collect(cut) WHERE c) AS oneCut
}
CALL (one, members, deadline) {
  UNWIND range(0, size(members) - 1) AS side
  CALL (side, one, members, deadline) {
    WITH one[side] AS ways WHERE $maxLength > 2
    UNWIND ways AS way
    WITH way, way.x AS x
    WHERE datetime.realtime().epochMillis < deadline AND way.degree <= $maxDegree AND way.x.type <> 'Topic'
    CALL (x, members) {
      MATCH (x)-[r:RELATION]-(y)
      WHERE NOT y IN members
        // include link-shows
      RETURN y, max(r.confidence * r.sourceCount / (r.sourceCount + 1.0)) AS strength
    }
    WITH way, y, strength LIMIT $maxNodes + 1
    WITH y, collect({way: way, strength: strength}) AS steps, count(*) AS followed
    WITH y, steps, followed, COUNT { (y)-[:DEGREE]-() } AS degree
    UNWIND steps AS step
    WITH CASE WHEN NOT y IN step.way.nodes THEN {x: y, nodes: step.way.nodes + y, s: step.way.s * step.way.k * step.strength,
        k: log(2) / log(CASE WHEN degree > 2 THEN degree ELSE 2 END), degree: degree} END AS way
    RETURN collect(way) AS ways, count(*) > $maxNodes AS cut
  }
  WITH side, ways, cut ORDER BY side
  RETURN collect(ways) AS two, any(c IN collect(cut) WHERE c) AS twoCut
}
CALL (one, two) {
  UNWIND range(0, size(one) - 1) AS side
  UNWIND one[side] + two[side] AS way
  WITH side, way WHERE way.x.type IN $entityTypes
  WITH side, way ORDER BY size(way.nodes), round(way.s, 12) DESC, [n IN way.nodes | n.id]
  WITH way.x AS x, side, head(collect(way)) AS best, min(size(way.nodes)) - 1 AS nearest
  ORDER BY side
  WITH x, collect({side: side, best: best, nearest: nearest}) AS links
  // a link counts when its length and that to another member come to no more than is asked for
  WITH x, [link IN links WHERE any(other IN links
    WHERE other.side <> link.side AND other.nearest + link.nearest <= $maxLength) | link.best] AS ways
  WHERE size(ways) > 1
  WITH x, ways, round(ways[0].k * reduce(sum = 0.0, way IN ways | sum + way.s) / size(ways), 12) AS score
  ORDER BY size(ways) DESC, score DESC, x.id
  WITH collect({node: x, degree: ways[0].degree, score: score, ways: ways}) AS shared
  RETURN shared[..$first] AS best, size(shared) AS sharedCount
}
CALL (best) {
  UNWIND range(0, size(best) - 1) AS i
  CALL (best, i) {
    UNWIND range(0, size(best[i].ways) - 1) AS j
    WITH j, best[i].ways[j] AS way
    CALL (way) {
      UNWIND range(0, size(way.nodes) - 2) AS h
      WITH h, way.nodes[h] AS x, way.nodes[h + 1] AS y
      CALL (x, y) {
        MATCH (x)-[r:RELATION]-(y)
        WHERE true
          // include link-shows
        WITH r ORDER BY r.confidence * r.sourceCount / (r.sourceCount + 1.0) DESC, r.id
        RETURN collect(r) AS links
      }
      WITH h, links ORDER BY h
      RETURN collect(links) AS hops
    }
    WITH j, way, hops ORDER BY j
    RETURN collect({member: way.nodes[0], nodes: way.nodes, hops: hops, score: round(way.s, 12)}) AS links
  }
  WITH i, best[i] AS one, links ORDER BY i
  RETURN collect({node: one.node, degree: one.degree, score: one.score, links: links}) AS shared
}
RETURN unknown, members, direct, shared, sharedCount,
  CASE WHEN datetime.realtime().epochMillis >= deadline THEN 'TIME' WHEN oneCut OR twoCut THEN 'NODES' END AS stoppedBy
