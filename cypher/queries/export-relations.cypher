// Projected relations, sorted.
// parameters: none
// columns: item
MATCH (a:Identity)-[r:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN|AUTHORED|HAS_FIGURE|MENTIONS|REPORTS_ON]->(b:Identity)
WITH a, r, b ORDER BY r.id
RETURN r {.id, type: type(r), from: a.id, to: b.id, .role, .title, .award, .validFrom, .validTo, .confidence, .statementCount, .sourceCount,
  .start, .end, .text} AS item
