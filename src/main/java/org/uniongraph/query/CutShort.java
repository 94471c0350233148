package org.uniongraph.query;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells of an answer that the clock had a say in it: asked again of the same graph it may be another, so that nobody
 * may keep it.
 */
public final class CutShort {
    /** How a statement says that it ran out of time. */
    private static final String TIME = "TIME";

    private CutShort() {}

    /** Tells so when a search of the operation that runs with {@code context} ran out of time, by its results. */
    static void tellIfStopped(List<@Nullable Object> results, GraphQLContext context) {
        for (Object result : results) {
            if (result instanceof Map<?, ?> map && TIME.equals(map.get(Keys.STOPPED_BY))) {
                context.put(CutShort.class, true);
            }
        }
    }

    /** Whether some search of the operation that ran with {@code context} was cut short by time. */
    public static boolean isTold(GraphQLContext context) {
        return context.hasKey(CutShort.class);
    }
}
