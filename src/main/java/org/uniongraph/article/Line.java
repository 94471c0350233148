package org.uniongraph.article;

/**
 * A printed line of a page as its format gives it.
 *
 * @param level 1 to 6 for a heading, else 0
 * @param before what stands between this line and the one before
 * @param text without markup and white space around it; empty for a rule
 */
record Line(Kind kind, int level, Break before, MappedText text) {

    enum Kind {
        TEXT,
        HEADING,
        /** A line of dashes and the like. */
        RULE
    }

    enum Break {
        /** None that counts: the lines belong to one paragraph (a newline in Markdown or HTML). */
        SOFT,
        /** A line end that may be a paragraph's. */
        LINE,
        /** A blank line, or the end of a block. */
        PARAGRAPH,
        /** An indentation, which always begins a paragraph. */
        INDENT
    }

    static Line text(Break before, MappedText text) {
        return new Line(Kind.TEXT, 0, before, text);
    }

    static Line heading(int level, Break before, MappedText text) {
        return new Line(Kind.HEADING, level, before, text);
    }

    static Line rule() {
        return new Line(Kind.RULE, 0, Break.PARAGRAPH, MappedText.EMPTY);
    }

    Line asHeading(int newLevel) {
        return heading(newLevel, before, text);
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    String string() {
        return text.text();
    }
}
