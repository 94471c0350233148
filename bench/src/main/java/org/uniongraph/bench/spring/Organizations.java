package org.uniongraph.bench.spring;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

interface Organizations extends Neo4jRepository<Organization, String> {
    @Query(
            "MATCH (:Organization {id: $id})<-[r:SUBORDINATE_TO]-(c:Organization) RETURN c ORDER BY c.name, c.id, r.id LIMIT $first")
    List<Organization> children(String id, int first);
}
