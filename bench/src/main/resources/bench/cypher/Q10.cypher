MATCH (o:Entity {id: $union})
CALL (o) {
  MATCH (o)<-[r:SUBORDINATE_TO]-(c)
  WITH c, r ORDER BY c.name, c.id, r.id LIMIT 5
  CALL (c) {
    MATCH (c)-[r:ORGANIZED]->(e)
    WITH e, r ORDER BY e.sortDate DESC, e.id DESC, r.id DESC LIMIT 5
    CALL (e) {
      MATCH (e)<-[r:PARTICIPATED_IN]-(p:Person)
      WITH p, r ORDER BY p.name, p.id, r.id LIMIT 5
      CALL (p) {
        MATCH (p)<-[:MENTIONS|REPORTS_ON]-(a)
        WITH DISTINCT a ORDER BY a.sortDate DESC, a.id DESC LIMIT 3
        RETURN collect(a {.id, .headline, events: [(a)-[:REPORTS_ON]->(x) | x {.name}]}) AS articles
      }
      RETURN collect(p {.id, .name, articles: articles}) AS participants
    }
    RETURN collect(e {.id, .name, participants: participants}) AS events
  }
  RETURN collect(c {.id, .name, events: events}) AS children
}
RETURN o {.id, .name, children: children} AS node
