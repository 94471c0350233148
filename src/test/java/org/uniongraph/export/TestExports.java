package org.uniongraph.export;

import org.uniongraph.store.Cypher;

/** Exports of a store that no application context holds. */
public final class TestExports {
    private TestExports() {}

    public static JsonExport of(Cypher cypher) {
        return new JsonExport(cypher);
    }
}
