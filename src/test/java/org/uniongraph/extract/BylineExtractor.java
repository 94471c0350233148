package org.uniongraph.extract;

import java.util.List;
import org.uniongraph.article.ParsedArticle;

/** Finds an article's authors, from its own byline, and nothing else. */
public final class BylineExtractor implements ArticleExtractor {
    private static final Annotation NOTHING =
            new Annotation("byline", null, null, null, List.of(), List.of(), List.of());

    /** An extractor; it needs nothing. */
    public BylineExtractor() {}

    @Override
    public Extraction extract(ParsedArticle article) {
        return AnnotatedArticle.of(article, NOTHING);
    }
}
