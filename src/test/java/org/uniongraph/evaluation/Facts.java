package org.uniongraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an annotation file says, as far as it is scored: neither mentions nor evidence are. */
record Facts(
        String headline, List<Author> authors, List<Entity> entities, List<Relation> relations, List<Figure> figures) {
    static final Facts NONE = new Facts("", List.of(), List.of(), List.of(), List.of());

    private static final List<String> ATTRIBUTES = List.of("kind", "level", "eventType", "theme", "start");

    record Author(String name, String role) {}

    /** @param attributes those that it has, of the ones that are scored */
    record Entity(String id, String type, String name, List<String> accept, Map<String, String> attributes) {
        /** Unions are counted apart. */
        String kind() {
            return "UNION".equals(attributes.get("kind")) ? "Union" : type;
        }
    }

    record Relation(String type, String from, String to) {}

    /** @param printed the value as the error list prints it */
    record Figure(String event, String measure, double value, String printed) {}

    static Facts read(byte[] json) {
        JsonNode file = JsonMapper.shared().readTree(json);
        return new Facts(
                text(file, "headline"),
                each(file, "authors", author -> new Author(text(author, "name"), text(author, "role"))),
                each(file, "entities", Facts::entity),
                each(
                        file,
                        "relations",
                        relation -> new Relation(text(relation, "type"), text(relation, "from"), text(relation, "to"))),
                each(file, "figures", Facts::figure));
    }

    private static Entity entity(JsonNode entity) {
        Map<String, String> attributes = ATTRIBUTES.stream()
                .filter(name -> !text(entity, name).isEmpty())
                .collect(Collectors.toMap(Function.identity(), name -> text(entity, name)));
        return new Entity(
                text(entity, "id"),
                text(entity, "type"),
                text(entity, "name"),
                each(entity, "accept", JsonNode::asString),
                attributes);
    }

    private static Figure figure(JsonNode figure) {
        JsonNode value = figure.path("value");
        double number = value.isString() ? Double.parseDouble(value.asString()) : value.asDouble();
        String printed = value.isIntegralNumber() || value.isString() ? value.asString() : Rounded.printed(number);
        return new Figure(text(figure, "event"), text(figure, "measure"), number, printed);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> reading) {
        List<T> items = new ArrayList<>();
        node.path(field).forEach(item -> items.add(reading.apply(item)));
        return items;
    }

    /** The entity with this id; of several, the last. */
    @Nullable
    Entity findEntity(@Nullable String id) {
        return entities.reversed().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
