package org.uniongraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.uniongraph.export.TestExports;
import org.uniongraph.store.Cypher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A graph as it is exported, to be laid beside another: its nodes and what links them. */
record StoredGraph(List<Node> nodes, List<Link> links) {
    /**
     * Places of words in articles; two graphs of the same articles differ in them without differing in what they say.
     */
    private static final Set<String> PLACES_IN_TEXT = Set.of("MENTIONS", "REPORTS_ON");

    /**
     * An entity of the graph.
     *
     * @param forms its name and aliases
     * @param places where articles mention it: article, start and end; of an event, whose name may be cut short on the
     *     left, article and end
     */
    record Node(String id, String type, String name, Set<String> forms, Set<String> places) {}

    /** @param to a node's id; of an author the article's; of a figure what it says */
    record Link(String type, String from, String to) {}

    static StoredGraph of(Cypher cypher) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestExports.of(cypher).write(out, false);
        JsonNode export = JsonMapper.shared().readTree(out.toByteArray());
        Map<String, String> figures = new HashMap<>();
        each(export, "figures").forEach(figure -> figures.put(text(figure, "id"), figure(figure)));
        Map<String, List<JsonNode>> mentions = each(export, "relations")
                .filter(relation -> text(relation, "type").equals("MENTIONS"))
                .collect(Collectors.groupingBy(mention -> text(mention, "to")));
        return new StoredGraph(
                each(export, "entities")
                        .map(entity -> node(entity, mentions.getOrDefault(text(entity, "id"), List.of())))
                        .toList(),
                each(export, "relations")
                        .filter(relation -> !PLACES_IN_TEXT.contains(text(relation, "type")))
                        .map(relation -> link(relation, figures))
                        .distinct()
                        .toList());
    }

    private static Node node(JsonNode entity, List<JsonNode> mentions) {
        String type = text(entity, "type");
        Set<String> forms = new TreeSet<>();
        forms.add(text(entity, "name"));
        each(entity, "aliases").forEach(alias -> forms.add(alias.asString()));
        Set<String> places = mentions.stream()
                .map(mention -> type.equals("Event") ? end(mention) : text(mention, "start") + "-" + end(mention))
                .collect(Collectors.toSet());
        return new Node(text(entity, "id"), type, text(entity, "name"), forms, places);
    }

    private static String end(JsonNode mention) {
        return text(mention, "end") + " " + text(mention, "from");
    }

    private static Link link(JsonNode relation, Map<String, String> figures) {
        String to = text(relation, "to");
        return new Link(text(relation, "type"), text(relation, "from"), figures.getOrDefault(to, to));
    }

    private static String figure(JsonNode figure) {
        return text(figure, "measure") + " " + text(figure, "value");
    }

    private static Stream<JsonNode> each(JsonNode from, String list) {
        return StreamSupport.stream(from.path(list).spliterator(), false);
    }

    private static String text(JsonNode from, String field) {
        return from.path(field).asString("");
    }
}
