package org.uniongraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that the client gave, and where: in which argument of which field.
 *
 * @param within the argument that holds it; null for a field's own argument
 * @param key its name, or its index in a list
 */
record Argument(
        Level level,
        @Nullable Argument within,
        Object key,
        @Nullable Object value) {
    boolean given() {
        return value != null;
    }

    /** What stands under {@code name} in this input object; not given when the object isn't. */
    Argument at(String name) {
        return new Argument(level, this, name, value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    /** The items of this list, nulls left out. */
    List<Argument> items() {
        List<Argument> items = new ArrayList<>();
        List<?> values = value instanceof List<?> list ? list : List.of();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                items.add(new Argument(level, this, i, values.get(i)));
            }
        }
        return items;
    }

    /** The names of this input object's values that are given. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
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
        if (value == null) {
            throw new IllegalStateException("argument '" + key + "' of '" + level.name() + "' has no value");
        }
        return value.toString();
    }

    /** The value at the same place of another operation of the same shape. */
    @Nullable
    Object in(Level root) {
        if (within == null) {
            return level.in(root).argumentValue(key);
        }
        Object holder = within.in(root);
        return switch (holder) {
            case Map<?, ?> map -> map.get(key);
            case List<?> list -> list.get((Integer) key);
            case null, default -> null;
        };
    }
}
