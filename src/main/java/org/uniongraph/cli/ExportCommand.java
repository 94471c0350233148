package org.uniongraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uniongraph.control.Jobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the graph out. */
@Command(
        name = "export",
        header = "Write the graph out.",
        description = "Writes the graph as it is now: entities, relations, statements and articles, sorted and without"
                + " recording times, so that equal graphs give equal bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  union-graph export --format json > graph.json",
            "  union-graph export --format json --history --out graph-with-history.json"
        })
final class ExportCommand extends GraphCommand {
    /** The forms that a graph can be written in. */
    enum Form {
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "The form: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Form form;

    @Option(names = "--history", description = "Also what no longer holds, judgements, and when the graph knew what.")
    boolean history;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file instead of standard output. It appears only once it is complete.")
    @Nullable
    Path out;

    ExportCommand(Graphs graphs, Terminal terminal) {
        super(graphs, terminal);
    }

    @Override
    ExitCode work(Jobs jobs) throws IOException {
        if (out == null) {
            jobs.exportJson(terminal().out(), history);
            terminal().out().flush();
            return ExitCode.OK;
        }
        write(jobs, out.toAbsolutePath());
        terminal().say("UnionGraph: wrote " + out);
        return ExitCode.OK;
    }

    private void write(Jobs jobs, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft))) {
                jobs.exportJson(stream, history);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
