package org.uniongraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.uniongraph.ingest.ExtractedArticles;

/** Takes annotations somewhere, and keeps account of it. */
abstract class ReportedAnnotations implements ExtractedArticles {
    private final List<ExtractReport.Article> articles = new ArrayList<>();

    void report(ExtractReport.Article article) {
        articles.add(article);
    }

    @Override
    public void refuse(String source, String reason) {
        report(ExtractReport.Article.refused(source, reason));
    }

    ExtractReport report() {
        return new ExtractReport(articles);
    }
}
