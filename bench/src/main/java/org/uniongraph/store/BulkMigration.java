package org.uniongraph.store;

import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;
import org.uniongraph.store.embedded.EmbeddedNeo4j;

/** Opens a loaded store as the product does and gives it the product's constraints and indexes. */
public final class BulkMigration {
    private static final String DATABASE = "neo4j";

    private BulkMigration() {}

    /**
     * Returns when every index is online.
     *
     * @param folder the store itself, the sub-folder neo4j of a data folder
     */
    public static void apply(Path folder, DataSize pageCache) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, pageCache);
                Driver driver =
                        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
            new Migration(driver, DATABASE).unlocked().apply();
        }
    }
}
