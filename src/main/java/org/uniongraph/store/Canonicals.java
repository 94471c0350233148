package org.uniongraph.store;

import java.util.Map;

/** Which entity stands for which: a merged one for itself no longer, all others for themselves. */
record Canonicals(Map<String, String> merged) {
    static final Canonicals NONE = new Canonicals(Map.of());

    Canonicals {
        merged = Map.copyOf(merged);
    }

    String of(String entityId) {
        return merged.getOrDefault(entityId, entityId);
    }
}
