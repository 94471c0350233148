package org.uniongraph.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.store.ExternalStore;

/** The same against a Neo4j of another process, over Bolt for reads and writes. */
class ExternalIngestedSeedsIT extends IngestedSeeds {
    @TempDir
    static Path folder;

    private static ExternalStore store;

    ExternalIngestedSeedsIT() {
        super(store.driver(), store.cypher());
    }

    @BeforeAll
    static void startStore() {
        store = ExternalStore.start(folder);
    }

    @AfterAll
    static void stopStore() {
        store.close();
    }
}
