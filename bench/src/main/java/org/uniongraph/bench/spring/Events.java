package org.uniongraph.bench.spring;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

interface Events extends Neo4jRepository<Event, String> {
    @Query("""
            MATCH (e:Event) WHERE e.sortDate IS NOT NULL AND e.eventType = $type
              AND e.startsFrom <= $to AND coalesce(e.endsTo, e.startsTo) >= $from
            RETURN e ORDER BY e.sortDate DESC, e.id DESC LIMIT $first""")
    List<Event> between(String type, LocalDate from, LocalDate to, int first);

    @Query(
            "MATCH (:Organization {id: $id})-[r:ORGANIZED]->(e:Event) RETURN e ORDER BY e.sortDate DESC, e.id DESC, r.id DESC LIMIT $first")
    List<Event> organizedBy(String id, int first);
}
