package org.uniongraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.ingest.Seeds;

/** Fills an empty graph with the demo articles before the first request can come in. */
final class Demo implements SmartLifecycle {
    private final Seeds seeds;
    private final Terminal terminal;
    private boolean running;

    Demo(Seeds seeds, Terminal terminal) {
        this.seeds = seeds;
        this.terminal = terminal;
    }

    @Override
    public void start() {
        try (Bar bar = terminal.bar("Demo articles")) {
            seeds.loadIfEmpty(bar).ifPresent(this::tell);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demo articles", e);
        }
        running = true;
    }

    private void tell(IngestReport report) {
        terminal.out().println("The store was empty and has the demo articles now. " + Words.of(report));
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
