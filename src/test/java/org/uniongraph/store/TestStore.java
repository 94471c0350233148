package org.uniongraph.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.uniongraph.store.embedded.EmbeddedNeo4j;

/**
 * The one embedded Neo4j of this test JVM, with the schema migrated; it starts with its first use and goes with the
 * JVM. Tests share it, so each begins with {@link #empty()}.
 */
public final class TestStore {
    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

    private final EmbeddedNeo4j neo4j;
    private final Driver driver;
    private final Cypher cypher;

    private TestStore(Path folder) {
        neo4j = EmbeddedNeo4j.start(folder, PAGE_CACHE);
        driver = connect(neo4j.uri(), neo4j.password());
        new Migration(driver, "neo4j").apply();
        cypher = neo4j.cypher();
    }

    public static TestStore shared() {
        return Shared.STORE;
    }

    public Driver driver() {
        return driver;
    }

    /** Reads in-process. */
    public Cypher cypher() {
        return cypher;
    }

    /** Reads through the driver. */
    public Cypher driverCypher() {
        return new DriverCypher(driver, "neo4j");
    }

    /** Deletes all data and keeps the schema. */
    public void empty() {
        empty(driver);
    }

    /** Deletes all data of any migrated store and keeps the schema. */
    public static void empty(Driver driver) {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
    }

    /** Gives entities that were written past the ledger their search keys. */
    public static void makeKeys(Driver driver) {
        new StoredKeys(driver, "neo4j").refresh();
    }

    /** The settings with which an application context uses this store through the driver, as name=value. */
    public String[] properties() {
        return new String[] {
            "uniongraph.neo4j.uri=" + neo4j.uri(),
            "uniongraph.neo4j.username=" + neo4j.username(),
            "uniongraph.neo4j.password=" + neo4j.password()
        };
    }

    static Driver connect(URI uri, String password) {
        Config.ConfigBuilder config = Config.builder();
        new StoreConfiguration().driverTimeouts().customize(config);
        return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password), config.build());
    }

    private void close(Path folder) {
        driver.close();
        neo4j.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new IllegalStateException("cannot delete " + folder, e);
        }
    }

    private static final class Shared {
        private static final TestStore STORE = start();

        private static TestStore start() {
            try {
                Path folder = Files.createTempDirectory("union-graph-test");
                TestStore store = new TestStore(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> store.close(folder)));
                return store;
            } catch (IOException e) {
                throw new IllegalStateException("no folder for the test store", e);
            }
        }
    }
}
