package org.uniongraph.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.uniongraph.ingest.ArticleOutcome;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.ingest.Progress;
import org.uniongraph.model.ArticleId;
import org.uniongraph.store.Rebuild;
import org.uniongraph.store.Verification;

/** Does no work, and reports as if it had: each path or zip entry is a new article. */
public class FakeJobs implements Jobs {
    /** The only article that can be retracted. */
    public static final RetractReport KNOWN = new RetractReport("a" + "0".repeat(24), "全总召开会议", 3);

    public List<ArticleOutcome.Refusal> refusals = List.of();
    public List<Verification.Fault> faults = List.of();
    public String export = "{}";
    public @Nullable RuntimeException failure;

    /** Called when a job is at work. */
    public Runnable during = () -> {};

    @Override
    public IngestReport ingest(List<Path> paths, Progress progress) {
        work(progress, paths.size());
        return report(paths.stream().map(Path::toString).toList());
    }

    @Override
    public IngestReport ingestZip(Path zip, String name, Progress progress) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            file.stream().forEach(entry -> entries.add(name + "!" + entry.getName()));
        }
        work(progress, entries.size());
        return report(entries);
    }

    private IngestReport report(List<String> sources) {
        return new IngestReport(sources.stream()
                .map(source -> new ArticleOutcome(
                        source, "a-" + source.length(), "标题", ArticleOutcome.Status.CREATED, 2, 0, 0, refusals, null))
                .toList());
    }

    @Override
    public Optional<RetractReport> retract(ArticleId articleId) {
        work(Progress.SILENT, 0);
        return Optional.of(KNOWN).filter(known -> known.articleId().equals(articleId.value()));
    }

    @Override
    public Verification.Report verify(Progress progress) {
        work(progress, 2);
        return new Verification.Report(1, 1200, 3, 4, faults);
    }

    @Override
    public Rebuild.Rebuilt rebuild(Progress progress) {
        work(progress, 2);
        return new Rebuild.Rebuilt(4, 1, 0, 0);
    }

    @Override
    public void exportJson(OutputStream out, boolean history) throws IOException {
        out.write((history ? "history:" + export : export).getBytes(StandardCharsets.UTF_8));
        work(Progress.SILENT, 0);
    }

    private void work(Progress progress, int steps) {
        for (int i = 1; i <= steps; i++) {
            progress.advanced(i, steps, "item " + i);
        }
        during.run();
        if (failure != null) {
            throw failure;
        }
    }
}
