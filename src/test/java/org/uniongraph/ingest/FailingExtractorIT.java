package org.uniongraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.export.JsonExport;
import org.uniongraph.export.TestExports;
import org.uniongraph.extract.BylineExtractor;
import org.uniongraph.extract.Effort;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.ExtractionFailed;
import org.uniongraph.ingest.ArticleOutcome.Status;
import org.uniongraph.store.TestStore;
import org.uniongraph.store.WriteSide;

/** An extractor that asks others may fail on one article and not on the next. */
class FailingExtractorIT {
    private static final String ARTICLE = "## %1$s\n\n本报讯（记者 王小明）%1$s市总工会举办比赛。\n";

    @TempDir
    private Path folder;

    private final JsonExport export = TestExports.of(TestStore.shared().cypher());
    private boolean down = true;
    private final Ingest ingest = new Ingest(
            this::extract,
            TestIngest.RESOLUTION,
            WriteSide.over(TestStore.shared().driver()).ledger(),
            new IngestJobs(Clock.systemUTC()));

    @BeforeEach
    void twoArticles() throws IOException {
        TestStore.empty(TestStore.shared().driver());
        Files.writeString(folder.resolve("a.md"), ARTICLE.formatted("甲"));
        Files.writeString(folder.resolve("b.md"), ARTICLE.formatted("乙"));
    }

    private Extraction extract(ParsedArticle article) {
        if (down && article.article().headline().equals("甲")) {
            throw new ExtractionFailed("not extracted: nobody there", new Effort(4, 0, 0), new IOException());
        }
        Extraction found = new BylineExtractor().extract(article);
        return new Extraction(
                found.entities(),
                found.relations(),
                found.figures(),
                found.authors(),
                found.refusals(),
                new Effort(1, 100, 20));
    }

    @Test
    void refusesThatArticleWholeAndTakesTheOthers() throws IOException {
        IngestReport report = ingest.ingest(List.of(folder), Progress.SILENT);
        assertThat(report.articles())
                .extracting(ArticleOutcome::status)
                .containsExactly(Status.REFUSED, Status.CREATED);
        assertThat(report.articles().getFirst().refused())
                .containsExactly(new ArticleOutcome.Refusal("article", "not extracted: nobody there"));
        assertThat(report.requests()).isEqualTo(5);
        assertThat(report.tokens()).isEqualTo(120);
        assertThat(exported()).contains("乙").doesNotContain("甲\"");
    }

    @Test
    void takesTheArticleWhenItIsIngestedAgain() throws IOException {
        ingest.ingest(List.of(folder), Progress.SILENT);
        down = false;
        IngestReport again = ingest.ingest(List.of(folder), Progress.SILENT);
        assertThat(again.articles())
                .extracting(ArticleOutcome::status)
                .containsExactly(Status.CREATED, Status.UNCHANGED);
    }

    @Test
    void leavesAnArticleAsItWasWhenTheExtractorFailsLater() throws IOException {
        down = false;
        ingest.ingest(List.of(folder), Progress.SILENT);
        String before = exported();
        down = true;
        IngestReport again = ingest.ingest(List.of(folder), Progress.SILENT);
        assertThat(again.articles())
                .extracting(ArticleOutcome::status)
                .containsExactly(Status.REFUSED, Status.UNCHANGED);
        assertThat(exported()).isEqualTo(before);
    }

    private String exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out, true);
        return out.toString(StandardCharsets.UTF_8);
    }
}
