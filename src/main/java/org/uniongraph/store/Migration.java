package org.uniongraph.store;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationChain.ChainBuilderMode;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Brings a database to the schema that this program needs: constraints and indexes, from cypher/migrations. */
final class Migration {
    private static final String SCRIPTS = "classpath:neo4j/migrations";
    private static final String LOCK = "__Neo4jMigrationsLock";
    private static final int INDEXES_ONLINE_WITHIN_SECONDS = 600;

    private final Driver driver;
    private final String database;
    private final Migrations migrations;

    Migration(Driver driver, String database) {
        this(driver, database, SCRIPTS);
    }

    Migration(Driver driver, String database, String scripts) {
        this.driver = driver;
        this.database = database;
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan(scripts)
                .withDatabase(database)
                .build();
        this.migrations = new Migrations(config, driver);
    }

    /**
     * Deletes the lock that a process left when it was killed while it migrated. Only for a database that no other
     * process can be migrating.
     */
    Migration unlocked() {
        try (Session session = driver.session(SessionConfig.forDatabase(database))) {
            session.run("MATCH (lock:" + LOCK + ") DELETE lock").consume();
        } catch (Neo4jException failure) {
            throw CypherFailures.unavailable(failure);
        }
        return this;
    }

    /**
     * Runs what has not run yet and waits until all indexes are online. Changes nothing the second time.
     *
     * @throws StoreIsNewer when the database went through migrations that this program does not have
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    SchemaVersion apply() {
        try {
            refuseNewer();
            if (!migrations.validate().isValid()) {
                migrations.apply();
                raiseVersion();
            }
            awaitIndexes();
            return new SchemaVersion(last(versions(migrations.info(ChainBuilderMode.REMOTE))));
        } catch (MigrationsException failure) {
            throw reason(failure);
        } catch (Neo4jException failure) {
            throw CypherFailures.unavailable(failure);
        }
    }

    /** Other indexes and other stored forms may give other answers. */
    private void raiseVersion() {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        try (Session session = driver.session(SessionConfig.forDatabase(database))) {
            session.run(CypherFiles.text("graph-migrated"), Map.of("now", now)).consume();
        }
    }

    private static RuntimeException reason(MigrationsException failure) {
        if (String.valueOf(failure.getMessage()).contains(LOCK)) {
            return new DatabaseUnavailable(
                    "the database is being migrated by another instance, or one was killed while it did; if none runs, delete the lock: MATCH (l:"
                            + LOCK + ") DELETE l",
                    failure);
        }
        return failure.getCause() instanceof Neo4jException cause ? CypherFailures.unavailable(cause) : failure;
    }

    private void refuseNewer() {
        List<String> known = versions(migrations.info(ChainBuilderMode.LOCAL));
        List<String> applied = versions(migrations.info(ChainBuilderMode.REMOTE));
        if (!Set.copyOf(known).containsAll(applied)) {
            throw new StoreIsNewer(last(applied), last(known));
        }
    }

    private static List<String> versions(MigrationChain chain) {
        return chain.getElements().stream()
                .map(MigrationChain.Element::getVersion)
                .collect(Collectors.toList());
    }

    private static String last(List<String> versions) {
        return versions.stream().max(Comparator.naturalOrder()).orElse("none");
    }

    private void awaitIndexes() {
        try (Session session = driver.session(SessionConfig.forDatabase(database))) {
            session.run("CALL db.awaitIndexes(" + INDEXES_ONLINE_WITHIN_SECONDS + ")")
                    .consume();
        }
    }
}
