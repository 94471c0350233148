package org.uniongraph.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.uniongraph.control.RetractReport;
import org.uniongraph.ingest.ArticleOutcome;
import org.uniongraph.ingest.ArticleOutcome.Status;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.store.Corpus;
import org.uniongraph.store.Rebuild;
import org.uniongraph.store.Verification;

/** Reports in plain English. */
final class Words {
    private static final int MOST_FAULTS = 50;

    private static final String NOTHING_TO_READ =
            "0 articles: there is no file that ends in .md, .markdown, .txt, .html or .htm.";

    static String of(IngestReport report) {
        if (report.articles().isEmpty()) {
            return NOTHING_TO_READ;
        }
        String refusals = report.articles().stream().flatMap(Words::refusals).collect(joining());
        return refusals
                + count(report.articles().size(), "article") + ": "
                + Stream.of(Status.values())
                        .filter(status -> report.count(status) > 0 || status == Status.CREATED)
                        .map(status -> report.count(status) + " " + verb(status))
                        .collect(joining(", "))
                + ". " + count(facts(report), "new statement")
                + ", " + report.refusedFacts() + " refused." + asked(report);
    }

    private static String asked(IngestReport report) {
        return report.requests() == 0
                ? ""
                : " Asked the chat endpoint with " + count(report.requests(), "request") + ", "
                        + count(report.tokens(), "token") + ".";
    }

    static String of(ExtractReport report) {
        if (report.articles().isEmpty()) {
            return NOTHING_TO_READ;
        }
        String refusals = report.articles().stream().flatMap(Words::refusals).collect(joining());
        return refusals
                + count(report.articles().size(), "article") + ": "
                + Stream.of(ExtractReport.Status.values())
                        .filter(status -> report.count(status) > 0 || status == ExtractReport.Status.WRITTEN)
                        .map(status ->
                                report.count(status) + " " + status.name().toLowerCase(Locale.ROOT))
                        .collect(joining(", "))
                + ". " + number(report.sum(ExtractReport.Article::entities)) + " entities, "
                + count(report.sum(ExtractReport.Article::relations), "relation") + ", "
                + count(report.sum(ExtractReport.Article::figures), "figure") + ", "
                + count(report.sum(ExtractReport.Article::authors), "author") + ".";
    }

    private static Stream<String> refusals(ExtractReport.Article article) {
        return refusals(article.source(), article.refused());
    }

    private static long facts(IngestReport report) {
        return report.articles().stream().mapToLong(ArticleOutcome::created).sum();
    }

    private static Stream<String> refusals(ArticleOutcome article) {
        return refusals(article.source(), article.refused());
    }

    private static Stream<String> refusals(String source, List<ArticleOutcome.Refusal> refused) {
        return refused.stream().map(refusal -> source + ": refused " + refusal.item() + ": " + refusal.reason() + "\n");
    }

    private static String verb(Status status) {
        return switch (status) {
            case CREATED -> "new";
            case UPDATED -> "updated";
            case UNCHANGED -> "unchanged";
            case REFUSED -> "refused";
        };
    }

    static String of(List<RetractReport> retracted, List<String> unknown) {
        return Stream.concat(
                        retracted.stream()
                                .map(report -> "Retracted " + report.articleId() + " " + report.headline() + ": "
                                        + count(report.retractedStatements(), "statement") + " no longer hold."),
                        unknown.stream().map(id -> "The graph has no article " + id + "."))
                .collect(joining("\n"));
    }

    static String of(Verification.Report report) {
        String checked = "Checked " + count(report.articles(), "article") + ", " + count(report.quotes(), "quote")
                + ", " + count(report.mentions(), "mention") + " and " + number(report.entities()) + " entities: ";
        if (report.faults().isEmpty()) {
            return checked + "no faults.";
        }
        return faults(report.faults()) + checked + count(report.faults().size(), "fault")
                + ". `union-graph rebuild` mends the entities and relations.";
    }

    private static String faults(List<Verification.Fault> faults) {
        String first = faults.stream()
                .limit(MOST_FAULTS)
                .map(fault -> fault.kind() + " " + fault.id() + ": " + fault.message() + "\n")
                .collect(joining());
        int more = faults.size() - MOST_FAULTS;
        return more > 0 ? first + "and " + more + " more, which --json lists\n" : first;
    }

    static String of(Rebuild.Rebuilt report) {
        return "Compared " + number(report.entities()) + " entities and " + count(report.articles(), "article") + ": "
                + number(report.written()) + " written, " + number(report.removed()) + " removed.";
    }

    static String of(Corpus.Counts counts) {
        return count(counts.articles(), "article") + ", " + count(counts.statements(), "statement") + ", "
                + number(counts.entities()) + " entities, " + count(counts.relations(), "relation");
    }

    static String count(long count, String what) {
        return number(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private Words() {}
}
