package org.uniongraph.cli;

import java.io.IOException;
import org.uniongraph.control.Jobs;
import org.uniongraph.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the graph. */
@Command(
        name = "verify",
        header = "Check the graph.",
        description = "Checks that each statement's quote stands in its article, and that the graph is what the"
                + " statements and judgements make it. Changes nothing. Exit code 1 when a fault was found.",
        footerHeading = "%nExample:%n",
        footer = "  union-graph verify --json")
final class VerifyCommand extends GraphCommand {
    @Mixin
    Format format = new Format();

    VerifyCommand(Graphs graphs, Terminal terminal) {
        super(graphs, terminal);
    }

    @Override
    ExitCode work(Jobs jobs) throws IOException {
        Verification.Report report;
        try (Bar bar = terminal().bar("Checking")) {
            report = jobs.verify(bar);
        }
        print(format, report, Words.of(report));
        return report.faults().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
