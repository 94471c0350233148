package org.uniongraph.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.ingest.Progress;
import org.uniongraph.model.ArticleId;
import org.uniongraph.store.Rebuild;
import org.uniongraph.store.Verification;

/** The work on the whole graph: done here, on the store, or by a server that has the store open. */
public interface Jobs {
    /** Takes in files, folders and zip files of pages and articles. */
    IngestReport ingest(List<Path> paths, Progress progress) throws IOException;

    /**
     * Takes in a zip of pages and articles.
     *
     * @param name what the report calls the zip; empty when its entries are to be named by themselves
     */
    IngestReport ingestZip(Path zip, String name, Progress progress) throws IOException;

    /** Retracts an article; empty when the graph has none of that id. */
    Optional<RetractReport> retract(ArticleId articleId) throws IOException;

    /** Checks every statement against its article and the projection against the statements. Changes nothing. */
    Verification.Report verify(Progress progress) throws IOException;

    /** Makes the projection anew from statements and judgements. */
    Rebuild.Rebuilt rebuild(Progress progress) throws IOException;

    /**
     * Writes the graph as one JSON document in UTF-8.
     *
     * @param history also what no longer holds, judgements and both clocks
     */
    void exportJson(OutputStream out, boolean history) throws IOException;
}
