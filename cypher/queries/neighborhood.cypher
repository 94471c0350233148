// What lies around some entities: at each, of every relation type, the best few of its first candidates.
// RELATION stands for the relation types asked for, ANY and DEGREE for all. What holds EACH is repeated for each type asked for.
// Of few relations together one look suffices; and a few are counted faster in one look than in one of each type.
// OUTWARD and INWARD are those of which an entity has few in that direction. Blocks between +name and -name are left out when not needed.
// parameters: ids, excludeIds, onlyIds (null for any), entityTypes (null for any), orderBy, limit, limitPerType (null for limit), candidates, validAt, knownAt
// columns: unknown (ids), centers, found (node, distance), relations, counts (node, type, direction, total, shown), complete
CALL () {
  UNWIND range(0, size($ids) - 1) AS i
  OPTIONAL MATCH (g:MergedEntity {id: $ids[i]})
  OPTIONAL MATCH (e:Identity {id: coalesce(g.canonicalId, $ids[i])})
  OPTIONAL MATCH (v:EntityVersion {entityId: e.id})
  WHERE v.recordedAt <= $knownAt AND v.retractedAt > $knownAt
  WITH i, $ids[i] AS given, CASE
    WHEN v IS NOT NULL THEN e
    WHEN e:Entity AND coalesce(e.recordedAt <= $knownAt, true) THEN e END AS e ORDER BY i
  RETURN collect(CASE WHEN e IS NULL THEN given END) AS unknown, collect(DISTINCT e) AS centers
}
CALL () {
  UNWIND $excludeIds AS excluded
  OPTIONAL MATCH (g:MergedEntity {id: excluded})
  MATCH (e:Identity {id: coalesce(g.canonicalId, excluded)})
  RETURN collect(e) AS excluded
}
WITH unknown, centers, centers + excluded AS seen, centers AS frontier, [] AS found, 0 AS distance, true AS complete
// +step
CALL (frontier, seen) {
  UNWIND frontier AS x
  CALL (x, seen) {
    CALL (x) {
      WITH x WHERE COUNT { (x)--() } <= $candidates
      MATCH (x)-[r:RELATION]-(y) RETURN r, y
      UNION ALL
      WITH x WHERE COUNT { (x)--() } > $candidates
      CALL (x) {
        MATCH (x)-[r:EACH]-(y) RETURN r, y LIMIT $candidates + size($excludeIds)
      }
      RETURN r, y
    }
    WITH x, r, y
    WHERE NOT y IN seen
      // +entityTypes
      AND y.type IN $entityTypes
      // -entityTypes
      // +onlyIds
      AND y.id IN $onlyIds
      // -onlyIds
      // include link-shows
    // +measured
    WITH y, replace(type(r), 'PAST_', '') AS type, startNode(r) = x AS out, sum(r.sourceCount) AS sources,
      max(coalesce(r.validFromDay, y.sortDate, date(r.recordedAt))) AS day
    WITH y, type, out, CASE $orderBy WHEN 'DEGREE' THEN COUNT { (y)-[:DEGREE]-() } WHEN 'EVIDENCE' THEN sources
      ELSE day.year * 10000 + day.month * 100 + day.day END AS rank
    ORDER BY rank DESC, y.id
    WITH type, out, collect({node: y, rank: rank})[..coalesce($limitPerType, $limit)] AS best
    UNWIND best AS one
    WITH one.node AS y, one.rank AS rank
    // -measured
    // +counted
    WITH DISTINCT y
    CALL (y) {
      // +today
      WITH y WHERE COUNT { (y)--() } <= 50
      MATCH (y)-[d:ANY]-()
      WITH y, count(d) AS degree
      RETURN degree
      UNION ALL
      WITH y WHERE COUNT { (y)--() } > 50
      // -today
      RETURN COUNT { (y)-[:DEGREE]-() } AS degree
    }
    WITH y, degree AS rank
    // -counted
    WITH y AS node, max(rank) AS rank ORDER BY rank DESC, node.id LIMIT $limit
    RETURN node, rank
  }
  WITH node, max(rank) AS rank ORDER BY rank DESC, node.id
  WITH collect(node) AS nodes
  RETURN nodes
    // +complete
    , all(x IN frontier WHERE COUNT { (x)-[:RELATION]-() } <= $candidates + size($excludeIds)) AS whole
    // -complete
}
WITH unknown, centers, seen + nodes AS seen, nodes AS frontier, distance + 1 AS distance,
  // +complete
  whole AND
  // -complete
  complete AS complete, found + [node IN nodes | {node: node, distance: distance + 1}] AS found
// -step
WITH unknown, centers, found, complete, centers + [one IN found | one.node] AS shown
WITH *, [] AS relations
// +relations
CALL (shown) {
  UNWIND shown AS x
  CALL (x) {
    MATCH (x)-[r:OUTWARD]->(y) RETURN r, y LIMIT 10 * $candidates
    UNION ALL
    MATCH (x)<-[r:INWARD]-(y) RETURN r, y LIMIT 10 * $candidates
  }
  WITH r, y
  WHERE y IN shown
    // include link-shows
  WITH DISTINCT r ORDER BY r.id
  RETURN collect(r) AS among
}
WITH unknown, centers, found, complete, shown, among AS relations
// -relations
WITH *, [] AS counts
// +counts
CALL (shown, relations) {
  UNWIND shown AS x
  WITH x, [r IN relations WHERE startNode(r) = x] AS leaving, [r IN relations WHERE endNode(r) = x] AS coming
  UNWIND [
    {type: 'EACH', out: COUNT { (x)-[:EACH]->() }, in: COUNT { (x)<-[:EACH]-() }}
  ] AS count
  UNWIND [
    {direction: 'OUT', total: count.out, shown: size([r IN leaving WHERE replace(type(r), 'PAST_', '') = count.type])},
    {direction: 'IN', total: count.in, shown: size([r IN coming WHERE replace(type(r), 'PAST_', '') = count.type])}
  ] AS way
  WITH x, count.type AS type, way WHERE way.total > 0
  RETURN collect({node: x, type: type, direction: way.direction, total: way.total, shown: way.shown}) AS counted
}
WITH *, counts + counted AS allCounts
WITH unknown, centers, found, relations, complete, allCounts AS counts
// -counts
RETURN unknown, centers, found, relations, counts, complete
