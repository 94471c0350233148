package org.uniongraph.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.uniongraph.export.JsonExport;
import org.uniongraph.ingest.Ingest;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.ingest.Progress;
import org.uniongraph.model.ArticleId;
import org.uniongraph.store.Rebuild;
import org.uniongraph.store.Verification;

/** Does the work on the store that this process has open. */
@Component
class StoreJobs implements Jobs {
    private static final long UNKNOWN = -1;

    private final Ingest ingest;
    private final Verification verification;
    private final Rebuild rebuild;
    private final JsonExport export;

    StoreJobs(Ingest ingest, Verification verification, Rebuild rebuild, JsonExport export) {
        this.ingest = ingest;
        this.verification = verification;
        this.rebuild = rebuild;
        this.export = export;
    }

    @Override
    public IngestReport ingest(List<Path> paths, Progress progress) throws IOException {
        return ingest.ingest(paths, progress);
    }

    @Override
    public IngestReport ingestZip(Path zip, String name, Progress progress) throws IOException {
        return ingest.ingestZip(zip, name, progress);
    }

    @Override
    public Optional<RetractReport> retract(ArticleId articleId) {
        return ingest.retract(articleId)
                .map(gone -> new RetractReport(gone.id().value(), gone.headline(), gone.statements()));
    }

    @Override
    public Verification.Report verify(Progress progress) {
        return verification.verify(done -> progress.advanced(done, UNKNOWN, ""));
    }

    @Override
    public Rebuild.Rebuilt rebuild(Progress progress) {
        return rebuild.rebuild(done -> progress.advanced(done, UNKNOWN, ""));
    }

    @Override
    public void exportJson(OutputStream out, boolean history) throws IOException {
        export.write(out, history);
    }
}
