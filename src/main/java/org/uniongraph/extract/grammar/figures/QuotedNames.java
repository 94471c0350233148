package org.uniongraph.extract.grammar.figures;

import java.util.BitSet;

/** The stretches of a text that are names in quotation marks or 《》; a number in one counts nothing. */
final class QuotedNames {
    /** Longer quotations are speech. */
    private static final int LONGEST = 40;

    private QuotedNames() {}

    static BitSet in(String text) {
        BitSet names = new BitSet(text.length());
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '《') {
                open = open < 0 || c == '“' ? i : open;
            } else if ((c == '”' || c == '》') && open >= 0) {
                boolean closes = c == (text.charAt(open) == '“' ? '”' : '》');
                if (closes && i - open <= LONGEST && !isSpeech(text, open, i)) {
                    names.set(open, i);
                }
                open = closes ? -1 : open;
            } else if (c == '\n') {
                open = -1;
            }
        }
        return names;
    }

    private static boolean isSpeech(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。！？".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return to < text.length() && to > from && "，。".indexOf(text.charAt(to - 1)) >= 0;
    }
}
