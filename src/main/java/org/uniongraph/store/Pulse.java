package org.uniongraph.store;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether the database answers. */
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
}
