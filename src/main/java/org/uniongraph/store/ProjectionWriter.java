package org.uniongraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies changes to the stored projection. */
final class ProjectionWriter {
    private final Transaction transaction;

    ProjectionWriter(Transaction transaction) {
        this.transaction = transaction;
    }

    void apply(Changes changes) {
        transaction.write("links-remove", rows(changes.removedLinks(), ProjectionWriter::place));
        applyEntities(changes);
        applyFigures(changes);
        transaction.write("links-add", rows(changes.addedLinks(), ProjectionWriter::created));
    }

    private void applyEntities(Changes changes) {
        List<Map<String, Object>> put = new ArrayList<>();
        List<Map<String, Object>> versions = new ArrayList<>();
        for (EntityState state : new TreeSet<>(changes.addedEntities())) {
            if (state.retractedAt() == null) {
                put.add(Map.of("id", state.id(), "labels", state.labels(), "properties", state.properties()));
            } else {
                versions.add(state.properties());
            }
        }
        Set<String> dropped = changes.removedEntities().stream()
                .filter(state -> state.retractedAt() == null)
                .map(EntityState::id)
                .collect(Collectors.toCollection(HashSet::new));
        put.forEach(row -> dropped.remove(Rows.text(row, "id")));
        drop(dropped);
        List<Map<String, Object>> goneVersions = changes.removedEntities().stream()
                .filter(state -> state.retractedAt() != null)
                .map(state -> Map.<String, Object>of("id", state.id(), "recordedAt", state.recordedAt()))
                .toList();
        transaction.write("versions-remove", goneVersions);
        transaction.write("entities-put", put);
        transaction.write("versions-add", versions);
    }

    /** A figure's node shows what its current relation says; without one it is a bare identity. */
    private void applyFigures(Changes changes) {
        Set<String> dropped = new HashSet<>();
        currentFigures(changes.removedLinks()).forEach(link -> dropped.add(link.to()));
        List<Map<String, Object>> put = new ArrayList<>();
        currentFigures(changes.addedLinks()).sorted().forEach(link -> {
            dropped.remove(link.to());
            Map<String, Object> properties = new HashMap<>(link.properties());
            properties.put("type", "Figure");
            put.add(Map.of("id", link.to(), "labels", List.of("Figure"), "properties", properties));
        });
        drop(dropped);
        transaction.write("entities-put", put);
    }

    private void drop(Set<String> ids) {
        if (!ids.isEmpty()) {
            transaction.run("entities-drop", Map.of("ids", List.copyOf(ids)));
        }
    }

    private static Stream<Link> currentFigures(Collection<Link> links) {
        return links.stream().filter(link -> link.type().equals(Link.HAS_FIGURE) && link.retractedAt() == null);
    }

    private static List<Map<String, Object>> rows(Set<Link> links, Function<Link, Map<String, Object>> row) {
        return links.stream().sorted().map(row).toList();
    }

    private static Map<String, Object> place(Link link) {
        return Map.of(
                "type",
                link.storedType(),
                "from",
                link.from(),
                "to",
                link.to(),
                "id",
                link.id(),
                "recordedAt",
                link.recordedAt());
    }

    private static Map<String, Object> created(Link link) {
        return Map.of("type", link.storedType(), "from", link.from(), "to", link.to(), "properties", link.properties());
    }
}
