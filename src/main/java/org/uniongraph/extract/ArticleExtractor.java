package org.uniongraph.extract;

import org.uniongraph.article.ParsedArticle;

/** Finds what an article says; one extractor serves all threads. */
public interface ArticleExtractor {
    /** @throws ExtractionFailed when it can say nothing of this article now; of another one it may */
    Extraction extract(ParsedArticle article);
}
