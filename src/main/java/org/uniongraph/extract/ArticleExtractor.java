package org.uniongraph.extract;

import org.uniongraph.article.ParsedArticle;

/** Finds what an article says; one extractor serves all threads. */
public interface ArticleExtractor {
    Extraction extract(ParsedArticle article);
}
