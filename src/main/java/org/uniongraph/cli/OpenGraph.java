package org.uniongraph.cli;

import org.uniongraph.control.Jobs;

/** A graph that a command may work on until it closes it. */
record OpenGraph(Jobs jobs, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
