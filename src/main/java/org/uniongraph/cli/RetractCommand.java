package org.uniongraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.uniongraph.control.Jobs;
import org.uniongraph.control.RetractReport;
import org.uniongraph.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Retracts articles. */
@Command(
        name = "retract",
        header = "Retract articles.",
        description = "Removes from the graph exactly what the articles alone supported. What other articles say too"
                + " stays, with its counts corrected; the history keeps everything.",
        footerHeading = "%nExample:%n",
        footer = "  union-graph retract a0c3f2d1b7e6958473625140a")
final class RetractCommand extends GraphCommand {
    @Mixin
    Format format = new Format();

    @Parameters(arity = "1..*", paramLabel = "ARTICLE-ID", description = "Ids of articles.")
    List<ArticleId> articleIds = List.of();

    /** The JSON form of what the command did. */
    record Report(List<RetractReport> retracted, List<String> unknown) {}

    RetractCommand(Graphs graphs, Terminal terminal) {
        super(graphs, terminal);
    }

    @Override
    ExitCode work(Jobs jobs) throws IOException {
        List<RetractReport> retracted = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (ArticleId articleId : articleIds) {
            jobs.retract(articleId).ifPresentOrElse(retracted::add, () -> unknown.add(articleId.value()));
        }
        print(format, new Report(retracted, unknown), Words.of(retracted, unknown));
        return unknown.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
