MATCH (p:Entity {id: $person})
CALL (p) {
  UNWIND [p] AS x
  CALL (x, p) {
    CALL (x) {
      WITH x WHERE COUNT { (x)--() } <= 1000
      MATCH (x)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-(y) RETURN y
      UNION ALL
      WITH x WHERE COUNT { (x)--() } > 1000
      CALL (x) {
        MATCH (x)-[:ABOUT]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:HELD_AT]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:HOLDS_POSITION]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:LOCATED_IN]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:ORGANIZED]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:PARTICIPATED_IN]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:PART_OF]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:SUBORDINATE_TO]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:UNION_OF]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:WON]-(y) RETURN y LIMIT 1000
      }
      RETURN y
    }
    WITH p, x, y
    WHERE y <> p
    WITH DISTINCT y
    CALL (y) {
      WITH y WHERE COUNT { (y)--() } <= 50
      MATCH (y)-[d:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-()
      WITH y, count(d) AS degree
      RETURN degree
      UNION ALL
      WITH y WHERE COUNT { (y)--() } > 50
      RETURN COUNT { (y)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-() } AS degree
    }
    RETURN y, degree ORDER BY degree DESC, y.id LIMIT 13
  }
  RETURN collect(y) AS first
}
CALL (p, first) {
  UNWIND first AS x
  CALL (x, p, first) {
    CALL (x) {
      WITH x WHERE COUNT { (x)--() } <= 1000
      MATCH (x)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-(y) RETURN y
      UNION ALL
      WITH x WHERE COUNT { (x)--() } > 1000
      CALL (x) {
        MATCH (x)-[:ABOUT]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:HELD_AT]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:HOLDS_POSITION]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:LOCATED_IN]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:ORGANIZED]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:PARTICIPATED_IN]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:PART_OF]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:SUBORDINATE_TO]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:UNION_OF]-(y) RETURN y LIMIT 1000
        UNION ALL
        MATCH (x)-[:WON]-(y) RETURN y LIMIT 1000
      }
      RETURN y
    }
    WITH p, x, y, first
    WHERE y <> p AND NOT y IN first
    WITH DISTINCT y
    CALL (y) {
      WITH y WHERE COUNT { (y)--() } <= 50
      MATCH (y)-[d:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-()
      WITH y, count(d) AS degree
      RETURN degree
      UNION ALL
      WITH y WHERE COUNT { (y)--() } > 50
      RETURN COUNT { (y)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-() } AS degree
    }
    RETURN y, degree ORDER BY degree DESC, y.id LIMIT 13
  }
  RETURN collect(DISTINCT y) AS second
}
RETURN [m IN first + second | m {.id, .name, type: CASE m.type WHEN 'OtherOrganization' THEN 'OTHER_ORGANIZATION' ELSE toUpper(m.type) END}] AS nodes
