package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.util.unit.DataSize;
import org.uniongraph.store.embedded.EmbeddedNeo4j;

class MigrationIT {
    private final Driver driver = TestStore.shared().driver();

    @AfterEach
    void forgetLaterMigrations() {
        run("MATCH (m:__Neo4jMigration {version: '999'}) DETACH DELETE m");
    }

    @Test
    void bringsAllIndexesOnline() {
        assertThat(indexes()).isNotEmpty().allSatisfy(index -> assertThat(index).containsEntry("state", "ONLINE"));
        assertThat(indexes())
                .extracting(index -> index.get("name"))
                .contains("identity_id", "entityKeys", "entityWords", "articleTexts");
    }

    @Test
    void changesNothingTheSecondTime() {
        List<Map<String, Object>> before = indexes();
        List<Map<String, Object>> chain = applied();

        SchemaVersion version = new Migration(driver, "neo4j").apply();

        assertThat(version.value()).isEqualTo(chain.getLast().get("version"));
        assertThat(indexes()).isEqualTo(before);
        assertThat(applied()).isEqualTo(chain);
    }

    @Test
    void refusesAStoreThatIsNewer() {
        run("""
                MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->()
                CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S'), by: 'later', connectedAs: 'neo4j'}]->
                    (:__Neo4jMigration {version: '999', description: 'later', type: 'CYPHER', source: 'V999__later.cypher',
                        checksum: '1', migrationTarget: last.migrationTarget})""");

        assertThatExceptionOfType(StoreIsNewer.class)
                .isThrownBy(() -> new Migration(driver, "neo4j").apply())
                .withMessageContaining("999")
                .withMessageContaining("002");
    }

    @Test
    void opensAStoreWhoseFirstMigrationWasKilled(@TempDir Path folder) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, DataSize.ofMegabytes(32));
                Driver fresh = TestStore.connect(neo4j.uri(), neo4j.password())) {
            fresh.executableQuery("CREATE (:__Neo4jMigrationsLock {id: '1', name: 'John Doe'})")
                    .execute();
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> new Migration(fresh, "neo4j").apply())
                    .withMessageContaining("delete the lock: MATCH (l:__Neo4jMigrationsLock) DELETE l");

            assertThat(new Migration(fresh, "neo4j").unlocked().apply().value()).isEqualTo("002");
        }
    }

    @Test
    void givesAGraphInUseItsNextVersion(@TempDir Path folder) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, DataSize.ofMegabytes(32));
                Driver fresh = TestStore.connect(neo4j.uri(), neo4j.password())) {
            fresh.executableQuery("CREATE (:Graph {id: 'graph', version: 5, changedAt: datetime('2100-01-01T00:00Z')})")
                    .execute();
            GraphVersion version = new GraphVersion(neo4j.cypher(), null);

            new Migration(fresh, "neo4j").apply();
            assertThat(version.now()).isEqualTo(6);
            assertThat(version.last().at()).isEqualTo("2100-01-01T00:00:00.000001Z");

            new Migration(fresh, "neo4j").apply();
            assertThat(version.refresh()).isEqualTo(6);
        }
    }

    private List<Map<String, Object>> indexes() {
        return run("SHOW INDEXES YIELD name, state, type ORDER BY name");
    }

    private List<Map<String, Object>> applied() {
        return run(
                "MATCH ()-[at:MIGRATED_TO]->(m:__Neo4jMigration) RETURN m.version AS version, at.at AS at ORDER BY version");
    }

    private List<Map<String, Object>> run(String text) {
        return driver.executableQuery(text).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }
}
