package org.uniongraph.query;

import java.util.Map;
import org.neo4j.cypherdsl.core.Expression;

/** The sizes of pages. */
final class Pages {
    static final int MAX = 100;

    private Pages() {}

    /** The page size as a parameter, {@code more} rows added. */
    static Expression limit(Argument first, int more, Compilation compilation) {
        check(first);
        return compilation.parameter(first, "limit", value -> (long) (Integer) value + more);
    }

    /** Refuses a page size that is none or too large. */
    static void check(Argument first) {
        if (!(first.value() instanceof Integer size) || size < 0) {
            throw new BadRequest(
                    BadRequest.Code.BAD_PAGE_SIZE, "first " + first.value() + ": expected 0 to " + MAX, values(first));
        }
        if (size > MAX) {
            throw new BadRequest(
                    BadRequest.Code.PAGE_TOO_LARGE,
                    "first " + size + ": expected at most " + MAX + "; page with after for more",
                    values(first));
        }
    }

    private static Map<String, Object> values(Argument first) {
        return Map.of(
                "first",
                String.valueOf(first.value()),
                "max",
                MAX,
                "field",
                first.level().name());
    }
}
