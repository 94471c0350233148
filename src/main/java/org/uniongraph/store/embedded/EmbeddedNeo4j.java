package org.uniongraph.store.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.util.unit.DataSize;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.StoreInUse;

/**
 * Neo4j in this process, on a folder of its own. Its Bolt port listens on loopback and takes a password that is made
 * for each start and never kept.
 */
public final class EmbeddedNeo4j implements AutoCloseable {
    static final String USER = "neo4j";
    private static final int AVAILABLE_WITHIN_MILLIS = 60_000;

    private final DatabaseManagementService dbms;
    private final GraphDatabaseAPI database;
    private final String password;
    private final RunningReads reads = new RunningReads();

    private EmbeddedNeo4j(DatabaseManagementService dbms, String password) {
        this.dbms = dbms;
        this.database = (GraphDatabaseAPI) dbms.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        this.password = password;
    }

    /**
     * Opens the store in {@code folder}, or makes it.
     *
     * @throws StoreInUse when another process has it open
     * @throws DatabaseUnavailable when the folder cannot be written, its disk is full, or the store does not open
     */
    public static EmbeddedNeo4j start(Path folder, DataSize pageCache) {
        StoreFolder.check(folder);
        DatabaseManagementService dbms = open(folder, pageCache);
        try {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            EmbeddedNeo4j started = new EmbeddedNeo4j(dbms, HexFormat.of().formatHex(secret));
            started.awaitAvailable(folder);
            started.setPassword();
            return started;
        } catch (RuntimeException failure) {
            dbms.shutdown();
            throw failure;
        }
    }

    /** Where the driver reaches this database. */
    public URI uri() {
        HostnamePort bolt = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://127.0.0.1:" + bolt.getPort());
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Reads this database without going through Bolt. */
    public Cypher cypher() {
        return new EmbeddedCypher(database, reads);
    }

    /** Ends running transactions, writes everything to disk and lets go of the folder. */
    @Override
    public void close() {
        reads.close();
        dbms.shutdown();
    }

    private static DatabaseManagementService open(Path folder, DataSize pageCache) {
        try {
            return new DatabaseManagementServiceBuilder(folder)
                    .setConfig(EmbeddedSettings.of(pageCache))
                    .build();
        } catch (RuntimeException failure) {
            throw causes(failure).anyMatch(FileLockException.class::isInstance)
                    ? new StoreInUse(folder, failure)
                    : notOpened(folder, failure);
        }
    }

    /** A store that does not open has failed by now; waiting for it would only hide that. */
    private void awaitAvailable(Path folder) {
        Throwable failure = causeOfFailure();
        if (failure != null || !database.isAvailable(AVAILABLE_WITHIN_MILLIS)) {
            throw notOpened(folder, failure);
        }
    }

    private @Nullable Throwable causeOfFailure() {
        DatabaseStateService<?> states = system().getDependencyResolver().resolveDependency(DatabaseStateService.class);
        return states.causeOfFailure(database.databaseId()).orElse(null);
    }

    /** Neo4j wraps the reason several times: the innermost message says it. */
    private static DatabaseUnavailable notOpened(Path folder, @Nullable Throwable failure) {
        String reason = causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .reduce("no reason given", (outer, inner) -> inner);
        return new DatabaseUnavailable(
                "the store " + folder + " does not open: " + reason + "; details are in "
                        + folder.resolve("logs/debug.log"),
                failure);
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private void setPassword() {
        system().executeTransactionally(
                        "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }

    private GraphDatabaseAPI system() {
        return (GraphDatabaseAPI) dbms.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    }
}
