package org.uniongraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.store.ExternalStore;
import org.uniongraph.store.WriteSide;

class LostDatabaseIT {
    /** Far above what it takes; a hang would never end. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void ingestStopsWithWhatIsStoredAndGoesOnLater() throws IOException {
        List<Path> seeds = List.of(Path.of("seeds/articles"));
        try (ExternalStore store = ExternalStore.start(folder)) {
            Ingest ingest = TestIngest.over(WriteSide.over(store.driver()).ledger());
            Progress killedAfterThree = (done, total, item) -> {
                if (done == 3) {
                    store.kill();
                }
            };
            Assertions.assertTimeoutPreemptively(
                    PATIENCE,
                    () -> assertThatThrownBy(() -> ingest.ingest(seeds, killedAfterThree))
                            .isInstanceOfSatisfying(
                                    IngestStopped.class,
                                    stopped -> assertThat(stopped.report().articles())
                                            .hasSize(3))
                            .hasMessageContaining("04-water-supply-model-workers.md")
                            .hasMessageContaining("run the same ingest again"));
        }
        try (ExternalStore store = ExternalStore.start(folder)) {
            WriteSide writeSide = WriteSide.over(store.driver());
            IngestReport report = TestIngest.over(writeSide.ledger()).ingest(seeds, Progress.SILENT);
            assertThat(report.count(ArticleOutcome.Status.UNCHANGED)).isEqualTo(3);
            assertThat(report.count(ArticleOutcome.Status.CREATED)).isEqualTo(4);
            assertThat(writeSide.verification().verify(done -> {}).faults()).isEmpty();
        }
    }
}
