package org.uniongraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whether the database answers, and how much it holds. */
@Component
public class Pulse {
    /** How long an answer may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Cypher cypher;

    public Pulse(Cypher cypher) {
        this.cypher = cypher;
    }

    /** Whether it answers the smallest question within {@link #PATIENCE}. */
    public boolean beats() {
        try {
            return !cypher.read(new CypherQuery("RETURN 1 AS one", Map.of(), PATIENCE))
                    .isEmpty();
        } catch (DatabaseUnavailable | QueryTimedOut e) {
            return false;
        }
    }

    public GraphCounts count() {
        Map<String, Object> row = cypher.read(new CypherQuery(CypherFiles.text("graph-counts"), Map.of()))
                .getFirst();
        return new GraphCounts(
                number(row, "articles"), number(row, "entities"), number(row, "events"), number(row, "statements"));
    }

    private static long number(Map<String, Object> row, String column) {
        return (long) Objects.requireNonNull(row.get(column), column);
    }
}
