package org.uniongraph.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.article.UnreadableSource;
import org.uniongraph.extract.AnnotatedArticle;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Effort;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.ExtractionFailed;
import org.uniongraph.extract.MalformedAnnotation;
import org.uniongraph.model.Article;
import org.uniongraph.model.ArticleFormat;
import org.uniongraph.model.ArticleId;
import org.uniongraph.model.Statement;
import org.uniongraph.resolve.Resolution;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.Ledger;

/**
 * Takes articles in, and out again. Each article is stored whole or not at all; the same article twice changes nothing.
 */
@Component
public class Ingest {
    private final ArticleReader reader = new ArticleReader();
    private final ArticleExtractor extractor;
    private final Resolution resolution;
    private final Ledger ledger;
    private final IngestJobs jobs;

    Ingest(ArticleExtractor extractor, Resolution resolution, Ledger ledger, IngestJobs jobs) {
        this.extractor = extractor;
        this.resolution = resolution;
        this.ledger = ledger;
        this.jobs = jobs;
    }

    /**
     * Reads every article below {@code paths} (files, folders, zip files) and stores it with what its annotation
     * states, or else with what the extractor finds.
     *
     * @throws IOException when a path can't be read at all; nothing is stored then
     * @throws IngestStopped when the database is lost on the way
     */
    public IngestReport ingest(List<Path> paths, Progress progress) throws IOException {
        return jobs.run(name(paths), job -> {
            try (Sources sources = Sources.of(paths)) {
                return ingest(sources.files(), progress, job);
            }
        });
    }

    /**
     * Reads every article in a zip that is kept under another name than people know it by.
     *
     * @param name what to call the zip; empty when its entries are to be named by themselves
     * @throws IOException when it can't be read as a zip; nothing is stored then
     * @throws IngestStopped when the database is lost on the way
     */
    public IngestReport ingestZip(Path zip, String name, Progress progress) throws IOException {
        return jobs.run(name, job -> {
            try (Sources sources = Sources.ofZip(zip, name)) {
                return ingest(sources.files(), progress, job);
            }
        });
    }

    /** Takes an article out of the graph as it is now; empty when there is none of this id. */
    public Optional<Ledger.Retracted> retract(ArticleId id) {
        return ledger.retract(id);
    }

    IngestReport ingestFiles(String name, List<? extends SourceFile> files, Progress progress) throws IOException {
        return jobs.run(name, job -> ingest(files, progress, job));
    }

    private static String name(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private IngestReport ingest(List<? extends SourceFile> files, Progress progress, IngestJobs.Job job) {
        List<ArticleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = files.get(i);
            job.at(file.name(), i, files.size(), outcomes);
            try {
                ingest(file, outcomes);
            } catch (DatabaseUnavailable e) {
                throw new IngestStopped(new IngestReport(outcomes), file.name(), e);
            }
            progress.advanced(i + 1L, files.size(), file.name());
        }
        job.done(files.size(), outcomes);
        return new IngestReport(outcomes);
    }

    private void ingest(SourceFile file, List<ArticleOutcome> outcomes) {
        try {
            List<ParsedArticle> articles = reader.read(new Source(file.name(), file.bytes()));
            for (int i = 0; i < articles.size(); i++) {
                outcomes.add(ingest(file.name(), articles.get(i), file.annotation(i, articles.size())));
            }
        } catch (UnreadableSource | IOException e) {
            outcomes.add(refused(file.name(), null, e, Effort.NONE));
        }
    }

    /** The way of one article: its words, what is said of it, who that is, the store. */
    private ArticleOutcome ingest(String source, ParsedArticle read, Optional<SourceFile.Annotated> annotation) {
        ParsedArticle article = asFirstStored(read);
        try {
            Extraction extraction = annotation
                    .map(file -> AnnotatedArticle.read(article, file.name(), file.json()))
                    .orElseGet(() -> extractor.extract(article));
            List<Statement> statements = resolution.statements(article.article(), extraction);
            Ledger.Recorded recorded = ledger.record(article.article(), source, statements);
            return outcome(source, article.article(), recorded, extraction);
        } catch (ExtractionFailed e) {
            return refused(source, article.article(), e, e.effort());
        } catch (MalformedAnnotation e) {
            return refused(source, article.article(), e, Effort.NONE);
        }
    }

    /** An article that came before with other line breaks keeps its first text: offsets are into that one. */
    private ParsedArticle asFirstStored(ParsedArticle read) {
        Optional<Article> stored = ledger.findArticle(read.article().id())
                .filter(article -> !article.body().equals(read.article().body()));
        return stored.map(this::reread).orElse(read);
    }

    private ParsedArticle reread(Article stored) {
        byte[] bytes = stored.body().getBytes(StandardCharsets.UTF_8);
        ParsedArticle again = reader.read(new Source(stored.id() + ending(stored.format()), bytes))
                .getFirst();
        return new ParsedArticle(stored, again.bylines(), again.mended(), again.offset());
    }

    private static String ending(ArticleFormat format) {
        return switch (format) {
            case MARKDOWN -> ".md";
            case PLAIN_TEXT -> ".txt";
            case HTML -> ".html";
        };
    }

    private static ArticleOutcome outcome(
            String source, Article article, Ledger.Recorded recorded, Extraction extraction) {
        return new ArticleOutcome(
                source,
                article.id().value(),
                article.headline(),
                ArticleOutcome.Status.valueOf(recorded.outcome().name()),
                recorded.created(),
                recorded.unchanged(),
                recorded.retracted(),
                extraction.refusals().stream()
                        .map(refusal -> new ArticleOutcome.Refusal(refusal.item(), refusal.reason()))
                        .toList(),
                asked(extraction.effort()));
    }

    private static ArticleOutcome refused(String source, @Nullable Article article, Exception reason, Effort effort) {
        String message = Objects.requireNonNullElse(reason.getMessage(), reason.toString());
        return new ArticleOutcome(
                source,
                article == null ? null : article.id().value(),
                article == null ? null : article.headline(),
                ArticleOutcome.Status.REFUSED,
                0,
                0,
                0,
                List.of(new ArticleOutcome.Refusal("article", message)),
                asked(effort));
    }

    private static @Nullable Effort asked(Effort effort) {
        return effort.equals(Effort.NONE) ? null : effort;
    }
}
