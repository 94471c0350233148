MATCH (o:Entity {id: $union})
CALL (o) {
  MATCH (o)-[r:ORGANIZED]->(e)
  WITH e, r ORDER BY e.sortDate DESC, e.id DESC, r.id DESC LIMIT 20
  RETURN collect(e {.id, .name, .start,
    topics: [(e)-[:ABOUT]->(t) | t {.name}],
    venues: [(e)-[:HELD_AT]->(p) | p {.name}]}) AS events
}
RETURN o {.id, .name, events: events} AS node
