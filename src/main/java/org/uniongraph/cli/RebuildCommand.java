package org.uniongraph.cli;

import java.io.IOException;
import org.uniongraph.control.Jobs;
import org.uniongraph.store.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the graph anew. */
@Command(
        name = "rebuild",
        header = "Make the graph anew from its statements.",
        description = "Derives all entities and relations from the statements and judgements, writes what is missing or"
                + " different and removes what nothing supports. On a graph without faults it changes nothing.",
        footerHeading = "%nExample:%n",
        footer = "  union-graph rebuild")
final class RebuildCommand extends GraphCommand {
    @Mixin
    Format format = new Format();

    RebuildCommand(Graphs graphs, Terminal terminal) {
        super(graphs, terminal);
    }

    @Override
    ExitCode work(Jobs jobs) throws IOException {
        Rebuild.Rebuilt report;
        try (Bar bar = terminal().bar("Rebuilding")) {
            report = jobs.rebuild(bar);
        }
        print(format, report, Words.of(report));
        return ExitCode.OK;
    }
}
