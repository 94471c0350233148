package org.uniongraph.article;

import java.util.ArrayList;
import java.util.List;

/** Builds lines out of pieces of text and the breaks between them; blank lines vanish, the stronger break stays. */
final class LineCollector {
    private final List<Line> lines = new ArrayList<>();
    private MappedText.Builder current = new MappedText.Builder();
    private Line.Break pending = Line.Break.PARAGRAPH;
    private int level;

    /** Ends the line; what follows is a heading of {@code headingLevel}, or text when it is 0. */
    void startBlock(int headingLevel) {
        breakLine(Line.Break.PARAGRAPH);
        level = headingLevel;
    }

    void breakLine(Line.Break kind) {
        MappedText raw = current.build();
        MappedText line = raw.strip();
        current = new MappedText.Builder();
        if (line.isEmpty()) {
            pending = stronger(pending, kind);
            return;
        }
        Line.Break before = raw.text().startsWith("\u3000\u3000") ? stronger(pending, Line.Break.INDENT) : pending;
        lines.add(level > 0 ? Line.heading(level, before, line) : Line.text(before, line));
        pending = kind;
    }

    private static Line.Break stronger(Line.Break a, Line.Break b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    void rule() {
        startBlock(0);
        lines.add(Line.rule());
    }

    /** For a piece of text; a collector of another kind of source may only ever move forward in it. */
    MappedText.Builder current() {
        return current;
    }

    List<Line> finish() {
        startBlock(0);
        return lines;
    }
}
