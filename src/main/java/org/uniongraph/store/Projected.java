package org.uniongraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.uniongraph.model.Ids;

/**
 * What a statement supports in the projection: an entity (by a description), or a relation between two ends.
 *
 * @param id of the entity or relation
 * @param type of the relation; {@code DESCRIPTION} for an entity
 * @param values what tells the relation apart from others between the same ends
 */
record Projected(String id, String type, String from, String to, Map<String, Object> values) {
    private static final Set<String> RELATION_VALUES = Set.of("role", "title", "award", "validFrom", "validTo");
    private static final Set<String> FIGURE_VALUES = Set.of("measure", "value", "unit", "approximate");

    /**
     * What the statement with these properties (type, subjectId, objectId, articleId and the claim's values) supports;
     * nothing when both its ends are one entity by now.
     */
    static Optional<Projected> of(Map<String, Object> statement, Canonicals canonicals) {
        String type = Rows.text(statement, "type");
        String from = canonicals.of(Rows.text(statement, "subjectId"));
        return switch (type) {
            case Support.DESCRIPTION -> Optional.of(new Projected(from, type, from, from, Map.of()));
            case Support.FIGURE -> {
                Map<String, Object> values = only(statement, FIGURE_VALUES);
                String id = Ids.relation(type, from, text(values));
                yield Optional.of(new Projected(id, Link.HAS_FIGURE, from, id, values));
            }
            case Link.AUTHORED -> Optional.of(relation(type, from, Rows.text(statement, "articleId"), statement));
            default -> {
                String to = canonicals.of(Rows.text(statement, "objectId"));
                yield from.equals(to) ? Optional.empty() : Optional.of(relation(type, from, to, statement));
            }
        };
    }

    private static Projected relation(String type, String from, String to, Map<String, Object> claim) {
        Map<String, Object> values = only(claim, RELATION_VALUES);
        return new Projected(Ids.relation(type, from, to, text(values)), type, from, to, values);
    }

    private static Map<String, Object> only(Map<String, Object> claim, Set<String> keys) {
        Map<String, Object> values = new HashMap<>(claim);
        values.keySet().retainAll(keys);
        values.values().removeIf(Objects::isNull);
        return Map.copyOf(values);
    }

    private static String text(Map<String, Object> values) {
        List<String> parts = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
        return String.join("\u001f", parts);
    }
}
