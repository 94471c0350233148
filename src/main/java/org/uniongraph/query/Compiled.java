package org.uniongraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniongraph.store.CypherQuery;
import org.uniongraph.store.CypherValues;

/** A compiled root field: the statement, equal for equal shapes, and where each parameter comes from. */
record Compiled(String text, List<Binding> bindings) {
    /**
     * A parameter, the argument it comes from, and what is done to its value.
     *
     * @param argument null for a value that is the same in every request
     * @param constant that value
     */
    record Binding(
            String name,
            @Nullable Argument argument,
            Function<Object, Object> conversion,
            @Nullable Object constant) {
        @Nullable
        Object value(Values values) {
            if (argument == null) {
                return constant;
            }
            Object given = argument.in(values);
            return given == null ? null : conversion.apply(given);
        }
    }

    /** The query with the values of a request. */
    CypherQuery query(Values values) {
        Map<String, Object> parameters = LinkedHashMap.newLinkedHashMap(bindings.size());
        for (Binding binding : bindings) {
            CypherValues.putNullable(parameters, binding.name(), binding.value(values));
        }
        return new CypherQuery(text, parameters);
    }
}
