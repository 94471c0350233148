package org.uniongraph.ingest;

/**
 * The database was lost in the middle of an ingest. What {@code report} lists is stored, the rest isn't; the same call
 * again goes on.
 */
public class IngestStopped extends RuntimeException {
    private final transient IngestReport report;

    IngestStopped(IngestReport report, String source, RuntimeException cause) {
        super(
                "stopped at " + source + " with " + report.articles().size() + " articles done: " + cause.getMessage()
                        + "; run the same ingest again to go on",
                cause);
        this.report = report;
    }

    public IngestReport report() {
        return report;
    }
}
