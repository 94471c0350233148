package org.uniongraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that the client gave, and where: in which argument of which field. What is asked of it is noted
 * ({@link Looks}), since the statement may depend on it; only {@link #bound} is for the value of a parameter.
 *
 * @param within the argument that holds it; null for a field's own argument
 * @param key its name, or its index in a list
 * @param bound the value
 */
record Argument(
        Level level,
        @Nullable Argument within,
        Object key,
        @Nullable Object bound) {
    boolean given() {
        seen(Looks.Aspect.GIVEN);
        return bound != null;
    }

    @Nullable
    Object value() {
        seen(Looks.Aspect.VALUE);
        return bound;
    }

    /** How many items this list has; one for a single value, which stands for a list of itself. */
    int size() {
        seen(Looks.Aspect.SIZE);
        return Looks.size(bound);
    }

    /** What stands under {@code name} in this input object; not given when the object isn't. */
    Argument at(String name) {
        return new Argument(level, this, name, bound instanceof Map<?, ?> map ? map.get(name) : null);
    }

    /** The items of this list, nulls left out. */
    List<Argument> items() {
        seen(Looks.Aspect.ITEMS);
        List<Argument> items = new ArrayList<>();
        List<?> values = bound instanceof List<?> list ? list : List.of();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                items.add(new Argument(level, this, i, values.get(i)));
            }
        }
        return items;
    }

    /** The names of this input object's values that are given. */
    List<String> names() {
        seen(Looks.Aspect.NAMES);
        return names(bound);
    }

    static List<String> names(@Nullable Object object) {
        List<String> names = new ArrayList<>();
        if (object instanceof Map<?, ?> map) {
            map.forEach((name, held) -> {
                if (held != null) {
                    names.add(name.toString());
                }
            });
        }
        names.sort(null);
        return names;
    }

    String text() {
        Object value = value();
        if (value == null) {
            throw new IllegalStateException("argument '" + key + "' of '" + level.name() + "' has no value");
        }
        return value.toString();
    }

    /** The value at the same place among the values of another request. */
    @Nullable
    Object in(Values values) {
        if (within == null) {
            return values.of(level).get(key.toString());
        }
        return switch (within.in(values)) {
            case Map<?, ?> map -> map.get(key);
            case List<?> list -> key instanceof Integer index && index < list.size() ? list.get(index) : null;
            case null, default -> null;
        };
    }

    private void seen(Looks.Aspect aspect) {
        level.looks().add(this, aspect);
    }
}
