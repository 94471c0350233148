package org.uniongraph.cli;

import java.util.function.Function;
import org.springframework.context.SmartLifecycle;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.ingest.Progress;

/** Fills an empty graph with the demo articles before the first request can come in. */
final class Demo implements SmartLifecycle {
    private final Function<Progress, IngestReport> loadIfEmpty;
    private final Terminal terminal;
    private boolean running;

    Demo(Function<Progress, IngestReport> loadIfEmpty, Terminal terminal) {
        this.loadIfEmpty = loadIfEmpty;
        this.terminal = terminal;
    }

    @Override
    public void start() {
        try (Bar bar = terminal.bar("Demo articles")) {
            IngestReport report = loadIfEmpty.apply(bar);
            if (!report.articles().isEmpty()) {
                terminal.out().println("The store was empty; the demo articles are in it now. " + Words.of(report));
            }
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts to listen, which comes late. */
    @Override
    public int getPhase() {
        return 0;
    }
}
