package org.uniongraph.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** What a search was asked for: its limits, and that the entities exist. */
final class Asked {
    private Asked() {}

    /** The whole number {@code argument} holds, which must lie from {@code min} to {@code max}. */
    static int between(Argument argument, int min, int max) {
        if (argument.value() instanceof Integer number && number >= min && number <= max) {
            return number;
        }
        throw outside(argument, min, max);
    }

    /** Refuses a share that does not lie from 0 to 1. */
    static void share(Argument argument) {
        if (!(argument.value() instanceof Double share) || share < 0 || share > 1) {
            throw outside(argument, 0, 1);
        }
    }

    /** Refuses lists that are too long, and such as are empty where that cannot be meant. */
    static void size(Argument argument, int min, int max) {
        int size = argument.given() ? argument.size() : min;
        if (size > max) {
            throw new RequestRefused(
                    RefusalCode.TOO_MANY_IDS,
                    argument.key() + ": " + size + " given, expected at most " + max,
                    Map.of("argument", argument.key(), "ids", size, "max", max));
        }
        if (size < min) {
            throw new RequestRefused(
                    RefusalCode.BAD_ARGUMENT,
                    argument.key() + ": " + size + " given, expected at least " + min
                            + (min == 1 ? "; leave it out for all" : ""),
                    Map.of("argument", argument.key(), "given", size, "min", min));
        }
    }

    static RequestRefused outside(Argument argument, int min, int max) {
        return new RequestRefused(
                RefusalCode.BAD_ARGUMENT,
                argument.key() + " " + argument.value() + ": expected " + min + " to " + max,
                Map.of("argument", argument.key(), "given", String.valueOf(argument.value()), "min", min, "max", max));
    }

    private static RequestRefused same(String from, String to) {
        return new RequestRefused(
                RefusalCode.SAME_ENTITY,
                "from '" + from + "' and to '" + to + "' are one entity: expected two",
                Map.of("from", from, "to", to));
    }

    /**
     * What a root field answered with.
     *
     * @throws RequestRefused when some of the ids stand for no entity, or the two ends of a path for one, or a
     *     statistic has more rows than there may be
     */
    static @Nullable Object found(@Nullable Object result) {
        if (result instanceof List<?> rows) {
            StatRows.check(rows);
        }
        if (!(result instanceof Map<?, ?> row)) {
            return result;
        }
        if (row.get(Keys.BUCKETS) instanceof Long buckets) {
            Timeline.check(buckets);
        }
        if (row.get(Keys.UNKNOWN) instanceof List<?> unknown && !unknown.isEmpty()) {
            throw new RequestRefused(
                    RefusalCode.UNKNOWN_ID,
                    "no entity has the id "
                            + String.join(
                                    ", ",
                                    unknown.stream().map(id -> "'" + id + "'").toList())
                            + ": expected ids that earlier answers gave",
                    Map.of("ids", unknown));
        }
        if (row.get(Keys.ENDS) instanceof List<?> ends && ends.getFirst().equals(ends.getLast())) {
            throw same(ends.getFirst().toString(), ends.getLast().toString());
        }
        return result;
    }
}
