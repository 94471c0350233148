package org.uniongraph.control;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uniongraph.ingest.ArticleOutcome;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.ingest.Progress;
import org.uniongraph.model.ArticleId;
import org.uniongraph.store.Rebuild;
import org.uniongraph.store.Verification;

/** Has a running server do the work. Files are packed here and sent, so the server need not see them. */
public final class RemoteJobs implements Jobs {
    private static final int NOT_FOUND = 404;

    private final Calls calls;

    public RemoteJobs(RunningServer server) {
        this.calls = new Calls(server.url(), server.token());
    }

    /** A server elsewhere. */
    public RemoteJobs(URI server, String token) {
        this.calls = new Calls(server, token);
    }

    @Override
    public IngestReport ingest(List<Path> paths, Progress progress) throws IOException {
        List<ArticleOutcome> articles = new ArrayList<>();
        for (Parcel parcel : Parcel.of(paths)) {
            try (parcel) {
                articles.addAll(
                        ingestZip(parcel.file(), parcel.name(), progress).articles());
            }
        }
        return new IngestReport(articles);
    }

    @Override
    public IngestReport ingestZip(Path zip, String name, Progress progress) throws IOException {
        return calls.job("ingest", Map.of("name", name), BodyPublishers.ofFile(zip), progress, IngestReport.class);
    }

    @Override
    public Optional<RetractReport> retract(ArticleId articleId) throws IOException {
        try {
            return Optional.of(calls.answer("retract", Map.of("articleId", articleId.value()), RetractReport.class));
        } catch (ServerRefused e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public Verification.Report verify(Progress progress) throws IOException {
        return calls.job("verify", Map.of(), BodyPublishers.noBody(), progress, Verification.Report.class);
    }

    @Override
    public Rebuild.Rebuilt rebuild(Progress progress) throws IOException {
        return calls.job("rebuild", Map.of(), BodyPublishers.noBody(), progress, Rebuild.Rebuilt.class);
    }

    @Override
    public void exportJson(OutputStream out, boolean history) throws IOException {
        calls.download("export", Map.of("history", Boolean.toString(history)), out);
    }
}
