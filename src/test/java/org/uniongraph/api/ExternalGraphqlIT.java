package org.uniongraph.api;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.query.FixtureGraph;
import org.uniongraph.store.ExternalStore;

/** The same cases against a Neo4j of another process, over Bolt. */
class ExternalGraphqlIT extends GraphqlCases {
    @TempDir
    static Path folder;

    private static ExternalStore store;

    ExternalGraphqlIT() {
        super(store.cypher());
    }

    @BeforeAll
    static void startStore() {
        store = ExternalStore.start(folder);
        FixtureGraph.load(store.driver());
    }

    @AfterAll
    static void stopStore() {
        store.close();
    }
}
