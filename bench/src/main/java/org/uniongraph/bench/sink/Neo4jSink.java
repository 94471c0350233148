package org.uniongraph.bench.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uniongraph.store.GraphSink;

/** Collects a graph in two files beside the store, and then makes the store of them, without indexes. */
public final class Neo4jSink implements GraphSink {
    private final Path folder;
    private final Spool nodes;
    private final Spool relationships;
    private final NodeIds ids = new NodeIds();

    /**
     * @param folder of the store, to be made
     * @param now when the graph last changed
     */
    public Neo4jSink(Path folder, ZonedDateTime now) {
        this.folder = folder;
        this.nodes = new Spool(folder.resolveSibling("nodes.spool"));
        this.relationships = new Spool(folder.resolveSibling("relationships.spool"));
        nodes.node(ids.unnamed(), List.of("Graph"), Map.of("id", "graph", "version", 1L, "changedAt", now));
    }

    /** How much was collected so far. */
    public String collected() {
        return "%,d nodes, %,d relationships".formatted(nodes.items(), relationships.items());
    }

    /** Writes the store; the last thing to call. */
    public void store() throws IOException {
        nodes.close();
        relationships.close();
        new StoreImport(nodes, relationships).into(folder);
        Files.delete(nodes.file());
        Files.delete(relationships.file());
    }

    @Override
    public void identity(String id, String type) {
        ids.announce(id);
    }

    @Override
    public void article(Map<String, Object> properties) {
        String id = (String) properties.get("id");
        nodes.node(ids.of(id), List.of("Identity", "Article"), properties);
        Map<String, Object> ingestion = Map.of("articleId", id, "recordedAt", properties.get("recordedAt"));
        nodes.node(ids.unnamed(), List.of("Ingestion"), ingestion);
    }

    @Override
    public void statement(String articleId, long start, long end, Map<String, Object> properties) {
        long statement = ids.unnamed();
        nodes.node(statement, List.of("Statement", "Current"), properties);
        relationships.relationship("QUOTES", statement, ids.of(articleId), Map.of("start", start, "end", end));
    }

    @Override
    public void node(String id, List<String> labels, Map<String, Object> properties) {
        List<String> all = new ArrayList<>(List.of("Identity"));
        all.addAll(labels);
        Map<String, Object> values = new HashMap<>(properties);
        values.put("id", id);
        nodes.node(ids.of(id), all, values);
    }

    @Override
    public void link(String type, String from, String to, Map<String, Object> properties) {
        relationships.relationship(type, ids.of(from), ids.of(to), properties);
    }

    @Override
    public void settled(String id) {
        ids.forget(id);
    }
}
