package org.uniongraph.extract.grammar;

/** Writes text in one width, character by character, so that offsets stay: full-width marks, half-width digits. */
final class Folding {
    private Folding() {}

    /** {@code text} folded; of the same length. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        boolean open = false;
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c == '"') {
                folded[i] = open ? '”' : '“';
                open = !open;
            } else if (c == '\n') {
                open = false;
            } else {
                folded[i] = fold(c, i > 0 ? folded[i - 1] : '\n', i + 1 < folded.length ? folded[i + 1] : '\n');
            }
        }
        return new String(folded);
    }

    private static char fold(char c, char before, char after) {
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case ',' -> isDigit(before) && isDigit(after) ? c : '，';
            case ';' -> '；';
            case ':' -> isDigit(before) && isDigit(after) ? c : '：';
            case '：' -> isDigit(before) && isDigit(after) ? ':' : c;
            case '?' -> '？';
            case '!' -> '！';
            case '(' -> '（';
            case ')' -> '）';
            case '「', '『', '＂' -> '“';
            case '」', '』' -> '”';
            case '･', '•', '‧', '∙' -> '·';
            case '%' -> '％';
            case '．' -> '.';
            case '.' -> isDigit(before) || isLetter(before) ? c : '。';
            case '～', '~' -> '-';
            case '\u00a0', '\u3000', '\t' -> ' ';
            default -> c;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
