MATCH (e:Event {id: $event})
CALL (e) {
  MATCH (e)<-[r:ORGANIZED]-(o)
  CALL (o) {
    MATCH (o)-[l:ORGANIZED]->(x)
    WITH x, l ORDER BY x.sortDate DESC, x.id DESC, l.id DESC LIMIT 5
    RETURN collect(x {.id, .name}) AS events
  }
  CALL (o) {
    MATCH (o)-[:SUBORDINATE_TO]->(p1)
    CALL (p1) {
      MATCH (p1)-[:SUBORDINATE_TO]->(p2)
      CALL (p2) {
        MATCH (p2)-[:SUBORDINATE_TO]->(p3)
        RETURN collect(p3 {.id, .name}) AS third
      }
      CALL (p2) {
        MATCH (p2)-[l:ORGANIZED]->(x)
        WITH x, l ORDER BY x.sortDate DESC, x.id DESC, l.id DESC LIMIT 5
        RETURN collect(x {.id, .name}) AS newest
      }
      RETURN collect(p2 {.id, .name, newest: newest, parents: third}) AS second
    }
    CALL (p1) {
      MATCH (p1)-[l:ORGANIZED]->(x)
      WITH x, l ORDER BY x.sortDate DESC, x.id DESC, l.id DESC LIMIT 5
      RETURN collect(x {.id, .name}) AS newest
    }
    RETURN collect(p1 {.id, .name, newest: newest, parents: second}) AS parents
  }
  RETURN collect(o {.id, .name, newest: events, parents: parents}) AS organizers
}
RETURN e {.id, .name, organizers: organizers} AS node
