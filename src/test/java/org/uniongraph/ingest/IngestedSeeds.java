package org.uniongraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.uniongraph.export.JsonExport;
import org.uniongraph.export.TestExports;
import org.uniongraph.model.ArticleId;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.CypherQuery;
import org.uniongraph.store.TestStore;
import org.uniongraph.store.WriteSide;

/** What ingesting the demo articles does to a store; subclasses say which. */
abstract class IngestedSeeds {
    private static final List<Path> SEEDS = List.of(Path.of("seeds/articles"));

    private final Driver driver;
    private final Cypher cypher;
    private final WriteSide writeSide;
    private final Ingest ingest;
    private final JsonExport export;

    IngestedSeeds(Driver driver, Cypher cypher) {
        this.driver = driver;
        this.cypher = cypher;
        writeSide = WriteSide.over(driver);
        ingest = TestIngest.over(writeSide.ledger());
        export = TestExports.of(cypher);
    }

    @BeforeEach
    void emptyStore() {
        TestStore.empty(driver);
    }

    @Test
    void storesTheSevenArticlesWithoutARefusal() throws IOException {
        IngestReport report = ingest.ingest(SEEDS, Progress.SILENT);
        assertThat(report.count(ArticleOutcome.Status.CREATED)).isEqualTo(7);
        assertThat(report.articles())
                .allSatisfy(article -> assertThat(article.refused()).isEmpty());
        assertThat(verifiedFaults()).isEmpty();
    }

    @Test
    void secondIngestChangesNothing() throws IOException {
        ingest.ingest(SEEDS, Progress.SILENT);
        String before = exported(true);
        IngestReport again = ingest.ingest(SEEDS, Progress.SILENT);
        assertThat(again.count(ArticleOutcome.Status.UNCHANGED)).isEqualTo(7);
        assertThat(exported(true)).isEqualTo(before);
    }

    @Test
    void retractedAndIngestedAgainGivesTheSameBytes() throws IOException {
        IngestReport report = ingest.ingest(SEEDS, Progress.SILENT);
        String before = exported(false);
        for (ArticleOutcome article : report.articles()) {
            assertThat(ingest.retract(new ArticleId(String.valueOf(article.articleId()))))
                    .isPresent();
            assertThat(exported(false)).isNotEqualTo(before).doesNotContain(String.valueOf(article.articleId()));
            assertThat(verifiedFaults()).isEmpty();
            ingest.ingest(SEEDS, Progress.SILENT);
            assertThat(exported(false)).isEqualTo(before);
        }
        assertThat(verifiedFaults()).isEmpty();
    }

    @Test
    void rebuildRestoresADamagedProjection() throws IOException {
        ingest.ingest(SEEDS, Progress.SILENT);
        String before = exported(true);
        driver.executableQuery("MATCH (:Entity)-[r:ORGANIZED|WON]->() DELETE r").execute();
        driver.executableQuery("MATCH (n:Person) SET n.name = 'X', n:Topic").execute();
        assertThat(verifiedFaults()).isNotEmpty();
        assertThat(writeSide.rebuild().rebuild(done -> {}).written()).isPositive();
        assertThat(verifiedFaults()).isEmpty();
        assertThat(exported(true)).isEqualTo(before);
    }

    @Test
    void readersSeeTheWholeGraphWhileItIsRebuilt() throws IOException {
        ingest.ingest(SEEDS, Progress.SILENT);
        Object organized = organized();
        driver.executableQuery("MATCH (n:Person) SET n.name = 'X'").execute();
        CompletableFuture<Void> rebuilt =
                CompletableFuture.runAsync(() -> writeSide.rebuild().rebuild(done -> {}));
        do {
            assertThat(organized()).isEqualTo(organized);
        } while (!rebuilt.isDone());
        rebuilt.join();
        assertThat(verifiedFaults()).isEmpty();
    }

    private Object organized() {
        return cypher.read(new CypherQuery(
                "MATCH (o:Entity)-[r:ORGANIZED]->(e:Entity) RETURN count(r) AS links, count(DISTINCT o.name + e.name) AS pairs",
                Map.of()));
    }

    @Test
    void oneTopicJoinsTheArticlesThatNameIt() throws IOException {
        ingest.ingest(SEEDS, Progress.SILENT);
        List<Map<String, Object>> rows = cypher.read(new CypherQuery(
                "MATCH (t:Topic {name: $name})<-[r:ABOUT]-(e:Event) RETURN e.name AS event ORDER BY event",
                Map.of("name", "中华全国总工会成立100周年")));
        assertThat(rows).hasSizeGreaterThan(1);
    }

    private List<?> verifiedFaults() {
        return writeSide.verification().verify(done -> {}).faults();
    }

    private String exported(boolean history) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out, history);
        return out.toString(StandardCharsets.UTF_8);
    }
}
