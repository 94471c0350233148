package org.uniongraph.query;

import java.util.Map;
import org.neo4j.cypherdsl.core.Expression;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** The sizes of pages. */
final class Pages {
    static final int MAX = 100;

    private Pages() {}

    /** The page size as a parameter, {@code more} rows added. */
    static Expression limit(Argument first, int more, Compilation compilation) {
        return compilation.parameter(first, "limit", value -> (long) checked(first, value) + more);
    }

    /** Gives the parameter {@code name} of a fixed text the page size. */
    static void bind(String name, Argument first, Compilation compilation) {
        compilation.bind(name, first, value -> checked(first, value));
    }

    /** Refuses a page size that is none or too large. */
    private static int checked(Argument first, Object given) {
        if (!(given instanceof Integer size) || size < 0) {
            throw new RequestRefused(
                    RefusalCode.BAD_PAGE_SIZE, "first " + given + ": expected 0 to " + MAX, values(first, given));
        }
        if (size > MAX) {
            throw new RequestRefused(
                    RefusalCode.PAGE_TOO_LARGE,
                    "first " + size + ": expected at most " + MAX + "; page with after for more",
                    values(first, given));
        }
        return size;
    }

    private static Map<String, Object> values(Argument first, Object given) {
        return Map.of(
                "first", given.toString(), "max", MAX, "field", first.level().name());
    }
}
