package org.uniongraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.uniongraph.control.Jobs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** What the commands that do one piece of work on the graph share. */
abstract class GraphCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Graphs graphs;
    private final Terminal terminal;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ServerOptions server = new ServerOptions();

    GraphCommand(Graphs graphs, Terminal terminal) {
        this.graphs = graphs;
        this.terminal = terminal;
    }

    /** Does the work and prints what came of it. */
    abstract ExitCode work(Jobs jobs) throws IOException;

    @Override
    public Integer call() throws IOException {
        try (OpenGraph graph = graphs.open(store, server)) {
            return work(graph.jobs()).number();
        }
    }

    Terminal terminal() {
        return terminal;
    }

    /** Prints a report: as one line of JSON, or in words. */
    void print(Format format, Object report, String words) {
        terminal.out().println(format.json ? JSON.writeValueAsString(report) : words);
        terminal.out().flush();
    }

    /** How a report is printed. */
    static class Format {
        @Option(names = "--json", description = "Print the report as one JSON document on standard output.")
        boolean json;
    }
}
