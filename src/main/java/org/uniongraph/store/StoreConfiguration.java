package org.uniongraph.store;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Connects to the database that the settings name; {@code store.embedded} steps in when they name none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {
    private static final int CONNECT_SECONDS = 3;
    private static final int ACQUIRE_SECONDS = 5;
    private static final int RETRY_SECONDS = 10;

    /** For jobs and health, besides the reads of clients. */
    private static final int OTHER_CONNECTIONS = 50;

    /** A lost database is reported within seconds; a cluster has time to choose a new leader. */
    @Bean
    ConfigBuilderCustomizer driverTimeouts() {
        return driver -> driver.withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(ACQUIRE_SECONDS, TimeUnit.SECONDS)
                .withMaxConnectionPoolSize(StoreSettings.MOST_READS + OTHER_CONNECTIONS)
                .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .withTelemetryDisabled(true);
    }

    @Bean
    DatabaseSelectionProvider databaseSelection(StoreSettings settings) {
        return DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(
                settings.neo4j().database());
    }

    @Bean
    SchemaVersion schemaVersion(Driver driver, StoreSettings settings) {
        Migration migration = new Migration(driver, settings.neo4j().database());
        boolean ownedByThisProcess = settings.neo4j().uri() == null;
        SchemaVersion version = ownedByThisProcess ? migration.unlocked().apply() : migration.apply();
        new StoredKeys(driver, settings.neo4j().database()).refresh();
        return version;
    }

    /** Nobody but this process can write the embedded database. */
    @Bean
    GraphVersion graphVersion(Cypher cypher, StoreSettings settings) {
        boolean ownedByThisProcess = settings.neo4j().uri() == null;
        return new GraphVersion(
                cypher, ownedByThisProcess ? null : settings.neo4j().versionPoll());
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(ExternalDatabase.class)
    static class External {
        @Bean
        Neo4jConnectionDetails externalConnection(StoreSettings settings) {
            return new ExternalConnection(settings.neo4j());
        }

        @Bean
        Cypher driverCypher(Driver driver, StoreSettings settings, SchemaVersion migrated) {
            return new DriverCypher(driver, settings.neo4j().database());
        }
    }

    private record ExternalConnection(StoreSettings.Neo4j settings) implements Neo4jConnectionDetails {
        @Override
        public URI getUri() {
            return Objects.requireNonNull(settings.uri());
        }

        @Override
        public AuthToken getAuthToken() {
            String password = settings.password();
            return password == null ? AuthTokens.none() : AuthTokens.basic(settings.username(), password);
        }
    }
}
