package org.uniongraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Runs the statements of cypher/queries within the transaction at hand. */
final class Transaction {
    private final Neo4jClient client;

    Transaction(Neo4jClient client) {
        this.client = client;
    }

    List<Map<String, Object>> rows(String query, Map<String, Object> parameters) {
        return List.copyOf(fetch(query, parameters));
    }

    /** The only row of a query that always gives one. */
    Map<String, Object> row(String query, Map<String, Object> parameters) {
        return fetch(query, parameters).iterator().next();
    }

    void run(String query, Map<String, Object> parameters) {
        StoreFailures.translated(
                () -> client.query(CypherFiles.text(query)).bindAll(parameters).run());
    }

    /** Runs a query that writes {@code rows}, unless there are none. */
    void write(String query, Collection<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            run(query, Map.of("rows", List.copyOf(rows)));
        }
    }

    private Collection<Map<String, Object>> fetch(String query, Map<String, Object> parameters) {
        return StoreFailures.translated(() -> client.query(CypherFiles.text(query))
                .bindAll(parameters)
                .fetch()
                .all());
    }
}
