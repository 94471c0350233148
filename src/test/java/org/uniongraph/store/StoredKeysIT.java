package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.uniongraph.model.Article;

class StoredKeysIT {
    private static final String KEYS = """
            MATCH (n:Entity|EntityVersion)
            RETURN coalesce(n.id, n.entityId) AS id, n.recordedAt AS at, n.searchNames AS names, n.searchShortNames AS short,
              n.searchPinyin AS pinyin ORDER BY id, at""";

    private final Driver driver = TestStore.shared().driver();
    private final WriteSide writeSide = WriteSide.over(driver);
    private List<Map<String, Object>> made = List.of();

    @BeforeEach
    void recordAndRetract() {
        TestStore.shared().empty();
        for (int number = 0; number < 4; number++) {
            Article article = Invented.article(number);
            writeSide.ledger().record(article, "invented", Invented.statements(article, number % 3));
        }
        writeSide.ledger().retract(Invented.article(2).id());
        made = run(KEYS);
    }

    @Test
    void everyStateOfAnEntityIsWrittenWithItsKeys() {
        assertThat(made)
                .isNotEmpty()
                .allSatisfy(keys -> assertThat(keys.get("names"))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .isNotEmpty());
        assertThat(run("MATCH (v:EntityVersion) RETURN v.entityId")).isNotEmpty();
    }

    @Test
    void anOlderStoreGetsTheKeysThatItsEntitiesWouldBeWrittenWith() {
        run("MATCH (n:Entity|EntityVersion) REMOVE n.searchNames, n.searchShortNames, n.searchPinyin");
        Object version = version();

        assertThat(new StoredKeys(driver, "neo4j").refresh()).isEqualTo(made.size());

        assertThat(run(KEYS)).isEqualTo(made);
        assertThat(version()).isNotEqualTo(version);
        assertThat(writeSide.verification().verify(done -> {}).faults()).isEmpty();
    }

    @Test
    void aStoreWithKeysOfTodayIsLeftAlone() {
        new StoredKeys(driver, "neo4j").refresh();
        run("MATCH (n:Entity) SET n.searchNames = ['x']");

        assertThat(new StoredKeys(driver, "neo4j").refresh()).isZero();
        assertThat(run("MATCH (n:Entity) WHERE n.searchNames <> ['x'] RETURN n.id"))
                .isEmpty();
    }

    @Test
    void rebuildMendsWrongKeys() {
        run("MATCH (n:Entity) SET n.searchNames = ['x'], n.searchPinyin = []");
        assertThat(writeSide.verification().verify(done -> {}).faults()).isNotEmpty();

        writeSide.rebuild().rebuild(done -> {});

        assertThat(run(KEYS)).isEqualTo(made);
    }

    @Test
    void retractionOfAllLeavesNoKeys() {
        for (int number = 0; number < 4; number++) {
            writeSide.ledger().retract(Invented.article(number).id());
        }

        assertThat(run("MATCH (n:Identity) WHERE n.searchNames IS NOT NULL RETURN n.id"))
                .isEmpty();
    }

    private Object version() {
        return Objects.requireNonNull(
                run("MATCH (g:Graph) RETURN g.version AS version").getFirst().get("version"));
    }

    private List<Map<String, Object>> run(String text) {
        return driver.executableQuery(text).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }
}
