package org.uniongraph.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the schema stands on the stored graph. Read once from the schema's directives; never changes.
 *
 * @param types by name
 * @param fields by type name and field name, of objects and interfaces
 * @param tests by input type name and field name
 * @param orders by enum name and value
 * @param relationTypes the relationship types that hold for a time in the world
 * @param unmapped the schema elements that no directive or convention explains
 */
record Mapping(
        Map<String, Source.Type> types,
        Map<String, Map<String, Source>> fields,
        Map<String, Map<String, Source.Test>> tests,
        Map<String, Map<String, Source.SortKey>> orders,
        Set<String> relationTypes,
        List<String> unmapped) {

    Source.Type type(String name) {
        return known(types.get(name), "type " + name);
    }

    Source field(String type, String field) {
        return known(fields.getOrDefault(type, Map.of()).get(field), "field " + type + "." + field);
    }

    Source.Test test(String input, String field) {
        return known(tests.getOrDefault(input, Map.of()).get(field), "input field " + input + "." + field);
    }

    /** What a value of the enum that belongs to an order input sorts by. */
    Source.SortKey order(String input, String value) {
        return known(orders.getOrDefault(input + "Field", Map.of()).get(value), input + " " + value);
    }

    private static <T> T known(@Nullable T found, String what) {
        if (found == null) {
            throw new IllegalStateException(what + " has no mapping: declare it by a directive in the schema");
        }
        return found;
    }
}
