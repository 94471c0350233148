package org.uniongraph.ingest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.uniongraph.extract.Effort;

/** What one ingest did, article by article, in the order of the files. */
public record IngestReport(List<ArticleOutcome> articles) {
    public IngestReport {
        articles = List.copyOf(articles);
    }

    /** How many articles ended with {@code status}. */
    public long count(ArticleOutcome.Status status) {
        return articles.stream().filter(article -> article.status() == status).count();
    }

    /** How many single facts were refused. */
    public long refusedFacts() {
        return articles.stream().mapToLong(article -> article.refused().size()).sum();
    }

    /** How many requests went to a chat endpoint. */
    public long requests() {
        return efforts().mapToLong(Effort::requests).sum();
    }

    /** How many tokens that endpoint read and wrote, as it counts them. */
    public long tokens() {
        return efforts()
                .mapToLong(effort -> effort.promptTokens() + effort.completionTokens())
                .sum();
    }

    private Stream<Effort> efforts() {
        return articles.stream().map(ArticleOutcome::effort).filter(Objects::nonNull);
    }
}
