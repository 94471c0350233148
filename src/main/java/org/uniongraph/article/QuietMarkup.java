package org.uniongraph.article;

/**
 * Keeps raw HTML in Markdown from costing quadratic time: an inline parser looks for the end of every {@code <} up to
 * the end of the paragraph. A {@code <} that opens no tag is set aside, a comment is blanked; the length stays.
 */
final class QuietMarkup {
    /** A noncharacter: no newspaper prints it. */
    private static final char SET_ASIDE = '\ufdd0';

    private QuietMarkup() {}

    static String of(String markdown) {
        char[] quiet = markdown.toCharArray();
        int at = markdown.indexOf('<');
        int commentEnd = 0;
        while (at >= 0) {
            if (markdown.startsWith("<!--", at) && commentEnd >= 0) {
                commentEnd = markdown.indexOf("-->", at + 4);
                if (commentEnd >= 0) {
                    blank(quiet, at, commentEnd + 3);
                    at = markdown.indexOf('<', commentEnd + 3);
                    continue;
                }
            }
            int next = markdown.indexOf('<', at + 1);
            int close =
                    markdown.substring(at, next < 0 ? markdown.length() : next).indexOf('>');
            if (close < 0 || !opensTag(markdown, at)) {
                quiet[at] = SET_ASIDE;
            }
            at = next;
        }
        return new String(quiet);
    }

    private static boolean opensTag(String markdown, int at) {
        char c = at + 1 < markdown.length() ? markdown.charAt(at + 1) : ' ';
        return c == '/' || (c < '\u0080' && Character.isLetter(c));
    }

    private static void blank(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                text[i] = ' ';
            }
        }
    }

    /** What {@code read}, a character of quiet text, stands for at {@code place} of the original. */
    static char loud(char read, String original, int place) {
        return read == SET_ASIDE && place < original.length() ? original.charAt(place) : read;
    }
}
