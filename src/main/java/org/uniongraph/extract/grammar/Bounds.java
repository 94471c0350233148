package org.uniongraph.extract.grammar;

import org.uniongraph.model.Span;

/** The clause and the sentence around a place, each looked for within a fixed distance. */
final class Bounds {
    private static final int CLAUSE = 80;
    private static final int SENTENCE = 160;
    private static final String ENDS_SENTENCE = "。；！？\n";
    private static final String ENDS_CLAUSE = "。；！？\n，：";

    private Bounds() {}

    static Span clause(String text, int from, int to) {
        return around(text, from, to, ENDS_CLAUSE, CLAUSE);
    }

    static Span sentence(String text, int from, int to) {
        return around(text, from, to, ENDS_SENTENCE, SENTENCE);
    }

    static boolean endsClause(char c) {
        return ENDS_CLAUSE.indexOf(c) >= 0;
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
