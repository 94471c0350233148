package org.uniongraph.ingest;

import java.util.List;

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
}
