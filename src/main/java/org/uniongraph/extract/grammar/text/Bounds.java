package org.uniongraph.extract.grammar.text;

import org.uniongraph.model.Span;

/** The clause and the sentence around a place, each looked for within a fixed distance. */
public final class Bounds {
    private static final int CLAUSE = 80;
    private static final int SENTENCE = 160;
    private static final String ENDS_SENTENCE = "。；！？\n";
    private static final String ENDS_CLAUSE = "。；！？\n，：";

    private Bounds() {}

    /** The clause in which the range stands, at most 80 characters beyond it on either side; its marks are left out. */
    public static Span clause(String text, int from, int to) {
        return around(text, from, to, ENDS_CLAUSE, CLAUSE);
    }

    /** The sentence in which the range stands, at most 160 characters beyond it on either side. */
    public static Span sentence(String text, int from, int to) {
        return around(text, from, to, ENDS_SENTENCE, SENTENCE);
    }

    private static Span around(String text, int from, int to, String ends, int reach) {
        int start = from;
        int floor = Math.max(0, from - reach);
        while (start > floor && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        int limit = Math.min(text.length(), to + reach);
        while (end < limit && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }
}
