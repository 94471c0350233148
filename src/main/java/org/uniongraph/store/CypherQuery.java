package org.uniongraph.store;

import java.time.Duration;
import java.util.Map;

/**
 * One read statement.
 *
 * @param text stable for equal shapes, so that its plan is cached; values stand in the parameters
 * @param timeout after which the database ends it
 */
public record CypherQuery(String text, Map<String, Object> parameters, Duration timeout) {
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    public CypherQuery(String text, Map<String, Object> parameters) {
        this(text, parameters, DEFAULT_TIMEOUT);
    }
}
