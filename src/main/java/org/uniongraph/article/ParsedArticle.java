package org.uniongraph.article;

import java.util.List;
import org.uniongraph.model.Article;

/**
 * An article as read from a file.
 *
 * @param bylines in the order of the text; a person who wrote and photographed has two
 * @param mended the readable text, mapped to {@code article.body()}
 * @param offset where the body starts in the decoded file (without byte order mark), in UTF-16 units: a span of the
 *     body shifted by it is a span of the file
 */
public record ParsedArticle(Article article, List<Byline> bylines, MendedText mended, int offset) {
    public ParsedArticle {
        bylines = List.copyOf(bylines);
    }
}
