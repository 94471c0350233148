package org.uniongraph.bench.sink;

import java.util.HashMap;
import java.util.Map;

/** Numbers the nodes of a graph under way: the number is the place of its record in the store. */
final class NodeIds {
    private final Map<String, Long> nodes = new HashMap<>();
    private long next;

    /** A number for a node that nothing links to later. */
    long unnamed() {
        return next++;
    }

    void announce(String id) {
        nodes.computeIfAbsent(id, key -> next++);
    }

    long of(String id) {
        Long node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("id '" + id + "': expected one that was announced and isn't settled yet");
        }
        return node;
    }

    void forget(String id) {
        nodes.remove(id);
    }

    /** How many numbers were given. */
    long size() {
        return next;
    }
}
