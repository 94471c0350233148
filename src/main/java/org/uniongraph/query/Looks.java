package org.uniongraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a compilation looked at in the values of arguments. Where all of it is the same in another request for the same
 * fields, that request has the same statement.
 */
final class Looks {
    /** How much of a value was looked at: whether there is one, a list's length and gaps, an object's names, or all. */
    enum Aspect {
        GIVEN,
        SIZE,
        ITEMS,
        NAMES,
        VALUE
    }

    private record Look(Argument argument, Aspect aspect) {}

    private static final Object NOTHING = new Object();

    private final Map<Look, Object> seen = new HashMap<>();

    /** Notes that the statement depends on an aspect of an argument's value. */
    void add(Argument argument, Aspect aspect) {
        if (!argument.level().constant()) {
            seen.put(new Look(argument, aspect), of(aspect, argument.bound()));
        }
    }

    /** Whether all that was looked at is the same among {@code values}. */
    boolean sameIn(Values values) {
        for (Map.Entry<Look, Object> look : seen.entrySet()) {
            Object value = look.getKey().argument().in(values);
            if (!look.getValue().equals(of(look.getKey().aspect(), value))) {
                return false;
            }
        }
        return true;
    }

    private static Object of(Aspect aspect, @Nullable Object value) {
        return switch (aspect) {
            case GIVEN -> value != null;
            case SIZE -> size(value);
            case ITEMS -> value instanceof List<?> list && list.contains(null) ? present(list) : size(value);
            case NAMES -> Argument.names(value);
            case VALUE -> value == null ? NOTHING : value;
        };
    }

    static int size(@Nullable Object value) {
        return value instanceof List<?> list ? list.size() : value == null ? 0 : 1;
    }

    private static List<Integer> present(List<?> list) {
        return IntStream.range(0, list.size())
                .filter(i -> list.get(i) != null)
                .boxed()
                .toList();
    }
}
