package org.uniongraph.bench.spring;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

interface People extends Neo4jRepository<Person, String> {
    @Query("MATCH (:Event {id: $id})<-[r:PARTICIPATED_IN]-(p:Person) RETURN p ORDER BY p.name, p.id, r.id LIMIT $first")
    List<Person> at(String id, int first);
}
