package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.literalOf;

import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Expression;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** How many rows a statistic answers with: none are left out unless the client says how many it wants. */
final class StatRows {
    static final int MAX = 1_000;

    private StatRows() {}

    /** How many rows to read; one more than there may be when {@code first} is not given, so that it shows. */
    static Expression limit(Argument first, Compilation compilation) {
        if (!first.given()) {
            return literalOf(MAX + 1L);
        }
        return compilation.parameter(first, "limit", StatRows::checked);
    }

    private static Long checked(Object first) {
        if (!(first instanceof Integer size) || size < 0) {
            throw new RequestRefused(
                    RefusalCode.BAD_PAGE_SIZE,
                    "first " + first + ": expected 0 to " + MAX,
                    Map.of("first", first.toString(), "max", MAX));
        }
        if (size > MAX) {
            throw tooLarge("first " + size, Map.of("first", first.toString(), "max", MAX));
        }
        return (long) size;
    }

    /** Refuses an answer with more rows than there may be. */
    static void check(List<?> rows) {
        if (rows.size() > MAX) {
            throw tooLarge("more than " + MAX + " rows", Map.of("max", MAX));
        }
    }

    private static RequestRefused tooLarge(String found, Map<String, Object> values) {
        return new RequestRefused(
                RefusalCode.PAGE_TOO_LARGE,
                found + ": expected at most " + MAX + "; group by less, filter, or ask for the first",
                values);
    }
}
