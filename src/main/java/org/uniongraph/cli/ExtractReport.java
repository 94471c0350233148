package org.uniongraph.cli;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.uniongraph.ingest.ArticleOutcome.Refusal;
import org.uniongraph.ingest.ExtractedArticle;

/** What one extract did, article by article, in the order of the files. */
record ExtractReport(List<Article> articles) {
    ExtractReport {
        articles = List.copyOf(articles);
    }

    /** What became of an article's annotation. */
    enum Status {
        WRITTEN,
        /** The file was there already and is the same. */
        UNCHANGED,
        REFUSED
    }

    /**
     * One article, or a file that holds none that can be read.
     *
     * @param file the annotation; null when it went to standard output, or nowhere
     */
    record Article(
            String source,
            @Nullable String articleId,
            @Nullable String headline,
            @Nullable String file,
            Status status,
            int entities,
            int relations,
            int figures,
            int authors,
            List<Refusal> refused) {
        static Article of(ExtractedArticle article, @Nullable String file, Status status, List<Refusal> refused) {
            return new Article(
                    article.source(),
                    article.articleId(),
                    article.headline(),
                    file,
                    status,
                    article.entities(),
                    article.relations(),
                    article.figures(),
                    article.authors(),
                    refused);
        }

        static Article refused(String source, String reason) {
            return new Article(
                    source, null, null, null, Status.REFUSED, 0, 0, 0, 0, List.of(new Refusal("article", reason)));
        }
    }

    long count(Status status) {
        return articles.stream().filter(article -> article.status() == status).count();
    }

    long sum(ToLongFunction<Article> number) {
        return articles.stream().mapToLong(number).sum();
    }

    boolean hasRefusals() {
        return articles.stream().anyMatch(article -> !article.refused().isEmpty());
    }
}
