package org.uniongraph.api.bounds;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Counts the values that an operation is given, in its document or its variables, and refuses too many of them. */
final class ValueBounds {
    private final BoundsSettings.Values bounds;
    private int total;

    ValueBounds(BoundsSettings.Values bounds) {
        this.bounds = bounds;
    }

    /** @throws RequestRefused when it is too much */
    void variables(Map<String, ? extends @Nullable Object> variables) {
        for (Object value : variables.values()) {
            given(value, 1);
        }
    }

    private void given(@Nullable Object value, int depth) {
        count(depth);
        switch (value) {
            case String text -> text(text);
            case List<?> list -> {
                list(list.size());
                list.forEach(item -> given(item, depth + 1));
            }
            case Map<?, ?> map -> map.values().forEach(held -> given(held, depth + 1));
            case null, default -> {}
        }
    }

    /** @throws RequestRefused when it is too much */
    void literal(Value<?> value) {
        literal(value, 1);
    }

    private void literal(Value<?> value, int depth) {
        count(depth);
        switch (value) {
            case StringValue text -> text(String.valueOf(text.getValue()));
            case ArrayValue list -> {
                list(list.getValues().size());
                for (Value<?> item : list.getValues()) {
                    literal(item, depth + 1);
                }
            }
            case ObjectValue object -> {
                for (ObjectField field : object.getObjectFields()) {
                    literal(field.getValue(), depth + 1);
                }
            }
            default -> {}
        }
    }

    private void count(int depth) {
        if (depth > bounds.depth()) {
            throw RequestRefused.tooMuch(
                    RefusalCode.VALUE_TOO_DEEP,
                    "lists and input objects within one another",
                    depth,
                    bounds.depth(),
                    "; one and or one or holds as many conditions as need be");
        }
        if (++total > bounds.total()) {
            throw RequestRefused.tooMuch(
                    RefusalCode.TOO_MANY_VALUES, "values of the operation", total, bounds.total(), "");
        }
    }

    private void list(int size) {
        if (size > bounds.list()) {
            throw RequestRefused.tooMuch(
                    RefusalCode.LIST_TOO_LONG, "items of a list", size, bounds.list(), "; ask in parts");
        }
    }

    private void text(String text) {
        if (text.length() > bounds.text()) {
            throw RequestRefused.tooMuch(
                    RefusalCode.VALUE_TOO_LONG, "characters of a text", text.length(), bounds.text(), "");
        }
    }
}
