package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.util.unit.DataSize;
import org.uniongraph.store.embedded.EmbeddedNeo4j;

class KilledIngestIT {
    private static final int KILLS = 3;
    private static final int ARTICLES_BEFORE_EACH = 15;

    @TempDir
    Path folder;

    @Test
    void killedProcessLosesNoAcknowledgedArticleAndLeavesNoHalfOne() throws IOException {
        Set<String> acknowledged = new LinkedHashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            ingestUntilKilled(acknowledged);
            check(acknowledged, kill);
        }
    }

    private void ingestUntilKilled(Set<String> acknowledged) throws IOException {
        Process process =
                ExternalStore.launch(IngestingProcess.class, folder.toString(), String.valueOf(acknowledged.size()));
        int before = acknowledged.size();
        try (BufferedReader out = process.inputReader()) {
            for (String id = out.readLine(); id != null; id = out.readLine()) {
                acknowledged.add(id);
                if (acknowledged.size() == before + ARTICLES_BEFORE_EACH) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.onExit().join();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(before + ARTICLES_BEFORE_EACH);
    }

    /** At each kill one article may be on disk whose acknowledgement was never printed. */
    private void check(Set<String> acknowledged, int kills) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, DataSize.ofMegabytes(32));
                Driver driver = TestStore.connect(neo4j.uri(), neo4j.password())) {
            List<Map<String, Object>> rows = neo4j.cypher()
                    .read(new CypherQuery(
                            "MATCH (a:Article) RETURN a.id AS id, COUNT { (a)<-[:QUOTES]-(:Statement:Current) } AS statements",
                            Map.of()));
            assertThat(rows).extracting(row -> row.get("id")).containsAll(acknowledged);
            assertThat(rows).hasSizeLessThanOrEqualTo(acknowledged.size() + kills);
            int statements = Invented.statements(Invented.numbered(0), 0).size();
            assertThat(rows).allSatisfy(row -> assertThat(row.get("statements")).isEqualTo((long) statements));
            assertThat(WriteSide.over(driver).verification().verify(done -> {}).faults())
                    .isEmpty();
        }
    }
}
