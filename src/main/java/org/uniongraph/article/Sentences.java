package org.uniongraph.article;

import java.util.ArrayList;
import java.util.List;
import org.uniongraph.model.Span;

/** Cuts mended text into sentences. */
final class Sentences {
    private Sentences() {}

    /**
     * The sentences of {@code text} in order, without the white space around them: bounded by 。！？!? with the closing
     * quotes and brackets behind them, and by line ends. One pass.
     */
    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endAt(text, at);
            if (end > at) {
                add(sentences, text, start, end);
                start = end;
            }
            at = Math.max(end, at + 1);
        }
        add(sentences, text, start, text.length());
        return List.copyOf(sentences);
    }

    /** The place behind the sentence that the character at {@code at} ends, or {@code at} when it ends none. */
    private static int endAt(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return at + 1;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean inAddress = c < '\u0080' && next < '\u0080' && Character.isLetterOrDigit(next);
        if (c == '…' || !Letters.endsSentence(c) || inAddress) {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && (Letters.endsSentence(text.charAt(end)) || Letters.isClosing(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = Letters.skipSpace(text, start, end);
        int to = end;
        while (to > from && Letters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }
}
