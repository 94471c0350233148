package org.uniongraph.model;

/**
 * Words of an article with the place where they stand: {@code body.substring(span.start(), span.end())} is
 * {@code text}, line breaks included.
 *
 * @param sentence the sentence (or sentences) around the quote, hard breaks mended, as a reader wants to see it
 */
public record Quote(String text, Span span, String sentence) {
    public Quote {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("quote: expected at least one character");
        }
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("quote of " + text.length() + " units: expected a span as long, got "
                    + span.start() + "-" + span.end());
        }
    }
}
