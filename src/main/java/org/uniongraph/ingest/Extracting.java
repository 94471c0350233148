package org.uniongraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.article.UnreadableSource;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.ExtractionFailed;

/** Files in, annotations out: reads articles and extracts from all of them at once, without a store. */
public final class Extracting {
    /** Keeps every thread busy while a long file holds up those behind it, and few annotations waiting. */
    private static final int FILES_AHEAD = 4;

    private final ArticleReader reader = new ArticleReader();
    private final ArticleExtractor extractor;

    public Extracting(ArticleExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Extracts from every article below {@code paths} (files, folders, zip files).
     *
     * @throws IOException when a path can't be read at all, before anything is taken; or what {@code articles} throws
     */
    public void extract(List<Path> paths, ExtractedArticles articles, Progress progress) throws IOException {
        try (Sources sources = Sources.of(paths);
                ForkJoinPool threads = new ForkJoinPool()) {
            Queue<ForkJoinTask<Result>> running = new ArrayDeque<>();
            List<SourceFile> files = sources.files();
            int started = 0;
            for (int done = 0; done < files.size(); done++) {
                while (started < files.size() && running.size() < FILES_AHEAD * threads.getParallelism()) {
                    SourceFile file = files.get(started++);
                    running.add(threads.submit(() -> extract(file, articles)));
                }
                try {
                    running.remove().join().giveTo(articles);
                } catch (IOException | RuntimeException e) {
                    threads.shutdownNow();
                    throw e;
                }
                progress.advanced(done + 1L, files.size(), files.get(done).name());
            }
        }
    }

    private Result extract(SourceFile file, ExtractedArticles articles) {
        List<ParsedArticle> read;
        try {
            read = reader.read(new Source(file.name(), file.bytes()));
        } catch (UnreadableSource | IOException e) {
            return new Result(file, List.of(), Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
        List<ForkJoinTask<Outcome>> tasks = IntStream.range(0, read.size())
                .mapToObj(i -> ForkJoinTask.adapt(() -> annotated(file, read.get(i), i, read.size(), articles)))
                .toList();
        List<Outcome> found = new ArrayList<>();
        ForkJoinTask.invokeAll(tasks).forEach(task -> found.add(task.join()));
        return new Result(file, found, null);
    }

    private Outcome annotated(
            SourceFile file, ParsedArticle article, int index, int count, ExtractedArticles articles) {
        String target = SourceFile.annotationName(file.place(), index, count);
        try {
            Extraction extraction = extractor.extract(article);
            return new Annotated(
                    ExtractedArticle.of(file, target, article, extraction),
                    articles.annotation(file.name(), article, extraction));
        } catch (ExtractionFailed e) {
            return new Failed(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(file.name() + ", article " + (index + 1), e);
        }
    }

    /** What became of one article. */
    private sealed interface Outcome {}

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    private record Annotated(ExtractedArticle article, byte[] json) implements Outcome {}

    private record Failed(String reason) implements Outcome {}

    /** What became of one file: its articles, or why there are none. */
    private record Result(
            SourceFile file,
            List<Outcome> articles,
            @Nullable String refusal) {
        void giveTo(ExtractedArticles taker) throws IOException {
            if (refusal != null) {
                taker.refuse(file.name(), refusal);
            }
            for (Outcome outcome : articles) {
                switch (outcome) {
                    case Annotated annotated -> taker.take(annotated.article(), annotated.json());
                    case Failed failed -> taker.refuse(file.name(), failed.reason());
                }
            }
        }
    }
}
