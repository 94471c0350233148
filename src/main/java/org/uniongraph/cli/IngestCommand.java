package org.uniongraph.cli;

import static org.uniongraph.ingest.ArticleOutcome.Status.REFUSED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uniongraph.control.Jobs;
import org.uniongraph.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes articles in. */
@Command(
        name = "ingest",
        header = "Take articles in.",
        description = {
            "Reads pages and articles and stores each article with what it says, in one transaction. Taking the same"
                    + " article in again changes nothing.",
            "Beside an article NAME.md there may be a NAME.json with its annotation."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  union-graph ingest articles/",
            "  union-graph ingest 2024-05.zip extra.md --json > report.json",
            "  union-graph ingest articles/ --server https://graph.example.org --token \"$TOKEN\""
        })
final class IngestCommand extends GraphCommand {
    @Mixin
    Format format = new Format();

    @Mixin
    ExtractorOptions extractor = new ExtractorOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files (Markdown, plain text, HTML), folders of them, and zip files of them.")
    List<Path> paths = List.of();

    IngestCommand(Graphs graphs, Terminal terminal) {
        super(graphs, terminal);
    }

    @Override
    public Integer call() throws IOException {
        paths.stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
            throw new CannotGoOn(ExitCode.WRONG_USAGE, missing + " does not exist");
        });
        extractor.addTo(store.others);
        return super.call();
    }

    @Override
    ExitCode work(Jobs jobs) throws IOException {
        IngestReport report;
        try (Bar bar = terminal().bar("Taking in")) {
            report = jobs.ingest(paths, bar);
        }
        print(format, report, Words.of(report));
        return report.count(REFUSED) + report.refusedFacts() > 0 ? ExitCode.REFUSED : ExitCode.OK;
    }
}
