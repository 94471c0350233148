package org.uniongraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniongraph.store.CypherQuery;
import org.uniongraph.store.CypherValues;

/**
 * A compiled root field: the statement, equal for equal shapes, and where each parameter comes from. Binding it to
 * another operation of the same shape needs no compilation.
 */
record Compiled(String text, List<Binding> bindings) {
    /**
     * A parameter, the argument it comes from, and what is done to its value.
     *
     * @param fixed whether the text has the parameter also when the argument is not given
     * @param otherwise its value then
     */
    record Binding(
            String name,
            Argument argument,
            Function<Object, Object> conversion,
            boolean fixed,
            @Nullable Object otherwise) {}

    /** The query with the values of the operation it was compiled from. */
    CypherQuery query() {
        Map<String, Object> parameters = LinkedHashMap.newLinkedHashMap(bindings.size());
        for (Binding binding : bindings) {
            put(parameters, binding, binding.argument().value());
        }
        return new CypherQuery(text, parameters);
    }

    /** The query with the values of another operation of the same shape. */
    CypherQuery bind(Level root) {
        Map<String, Object> parameters = LinkedHashMap.newLinkedHashMap(bindings.size());
        for (Binding binding : bindings) {
            put(parameters, binding, binding.argument().in(root));
        }
        return new CypherQuery(text, parameters);
    }

    private static void put(Map<String, Object> parameters, Binding binding, @Nullable Object value) {
        if (value == null && binding.fixed()) {
            CypherValues.putNullable(parameters, binding.name(), binding.otherwise());
            return;
        }
        if (value == null) {
            throw new IllegalArgumentException("parameter " + binding.name() + ": operations differ in shape");
        }
        parameters.put(binding.name(), binding.conversion().apply(value));
    }
}
