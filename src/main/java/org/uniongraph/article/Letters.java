package org.uniongraph.article;

/** Which characters are white space, Han, closing marks; the width fold. */
final class Letters {
    private static final String ENDS = "。！？!?…";
    private static final String CLOSING_QUOTES = "”’』」";
    private static final String CLOSING = CLOSING_QUOTES + "）)】]";
    private static final String CONTINUING = "，,。、；;：！？”’』」）)》】%％";

    private Letters() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    /** 。！？!? and the ellipsis. */
    static boolean endsSentence(char c) {
        return ENDS.indexOf(c) >= 0;
    }

    static boolean isClosingQuote(char c) {
        return CLOSING_QUOTES.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Marks that never begin a paragraph. */
    static boolean isContinuing(char c) {
        return CONTINUING.indexOf(c) >= 0;
    }

    /** Letters of scripts that put a space between words; digits count next to such a letter. */
    static boolean needsSpace(char before, char after) {
        boolean words = isWord(before) && isWord(after);
        return words && (!Character.isDigit(before) || !Character.isDigit(after));
    }

    private static boolean isWord(char c) {
        return c < '\u2e80' && Character.isLetterOrDigit(c);
    }

    /** Full-width ASCII (U+FF01 to U+FF5E) as ASCII, everything else as it is. */
    static char fold(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }
}
