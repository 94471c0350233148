package org.uniongraph.extract.grammar;

import org.uniongraph.article.ParsedArticle;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Quote;
import org.uniongraph.model.Span;

/** The words of an article as its body prints them, which a draft knows by their place in the mended text. */
final class PrintedWords {
    private final ParsedArticle article;
    private final int offset;

    /** @param offset of a draft's spans in the mended text */
    PrintedWords(ParsedArticle article, int offset) {
        this.article = article;
        this.offset = offset;
    }

    /** Whether anything of {@code span} stands in the body. */
    boolean has(Span span) {
        return inBody(span).length() > 0;
    }

    Mention mention(Span span) {
        Span printed = inBody(span);
        return new Mention(printed.of(article.article().body()), printed);
    }

    Quote quote(Span span) {
        return quoteOfBody(inBody(span));
    }

    /** @param printed a range of the body itself */
    Quote quoteOfBody(Span printed) {
        return new Quote(
                printed.of(article.article().body()), printed, article.mended().sentenceAround(printed));
    }

    private Span inBody(Span span) {
        return article.mended().toOriginal(article.mended().trimmed(span.shift(offset)));
    }
}
