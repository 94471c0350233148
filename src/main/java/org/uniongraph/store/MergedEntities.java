package org.uniongraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which entity stands for which, by the SAME judgements that hold: of those joined, the one with the smallest id. */
final class MergedEntities {
    private MergedEntities() {}

    /** Looks up some entities as stored. */
    static Canonicals of(Transaction transaction, Collection<String> ids) {
        return ids.isEmpty() ? Canonicals.NONE : stored(transaction.rows("merged-of", Map.of("ids", List.copyOf(ids))));
    }

    /** All merged entities as stored. */
    static Canonicals stored(Transaction transaction) {
        return stored(transaction.rows("merged-all", Map.of()));
    }

    /** All merged entities as the judgements have them. */
    static Canonicals judged(Transaction transaction) {
        TreeMap<String, String> parents = new TreeMap<>();
        for (Map<String, Object> row : transaction.rows("judgements-same", Map.of())) {
            String left = root(parents, Rows.text(row, "leftId"));
            String right = root(parents, Rows.text(row, "rightId"));
            if (left.compareTo(right) < 0) {
                parents.put(right, left);
            } else if (right.compareTo(left) < 0) {
                parents.put(left, right);
            }
        }
        Map<String, String> merged = new HashMap<>();
        parents.keySet().forEach(id -> merged.put(id, root(parents, id)));
        return new Canonicals(merged);
    }

    /** Stores {@code judged} and returns the entities for which it differs from what was stored. */
    static Collection<String> store(Transaction transaction, Canonicals stored, Canonicals judged) {
        Map<String, String> put = new HashMap<>(judged.merged());
        put.entrySet().removeAll(stored.merged().entrySet());
        Map<String, String> dropped = new HashMap<>(stored.merged());
        dropped.keySet().removeAll(judged.merged().keySet());
        transaction.write(
                "merged-put",
                put.entrySet().stream()
                        .map(e -> Map.<String, Object>of("id", e.getKey(), "canonicalId", e.getValue()))
                        .toList());
        if (!dropped.isEmpty()) {
            transaction.run("merged-drop", Map.of("ids", List.copyOf(dropped.keySet())));
        }
        Map<String, String> changed = new HashMap<>(put);
        changed.putAll(dropped);
        return changed.keySet();
    }

    private static Canonicals stored(List<Map<String, Object>> rows) {
        Map<String, String> merged = new HashMap<>();
        rows.forEach(row -> merged.put(Rows.text(row, "id"), Rows.text(row, "canonicalId")));
        return new Canonicals(merged);
    }

    private static String root(Map<String, String> parents, String id) {
        String at = id;
        for (String parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }
}
