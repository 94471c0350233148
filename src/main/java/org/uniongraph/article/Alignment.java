package org.uniongraph.article;

import org.jsoup.parser.Parser;

/** Finds for text that a parser gives, character references resolved and markup gone, where each character stands. */
final class Alignment {
    /** The longest named reference has 33 characters. */
    private static final int LONGEST_REFERENCE = 36;

    private Alignment() {}

    /**
     * Appends {@code read} to {@code out}, each character mapped to its place in {@code source} between {@code from}
     * and {@code to}. What the parser skipped there (tags, escapes, quotes of an attribute) is skipped.
     */
    static void append(MappedText.Builder out, String read, String source, int from, int to) {
        append(out, read, source, from, to, true);
    }

    /** Like {@link #append}, for code, where a reference stands for itself. */
    static void appendVerbatim(MappedText.Builder out, String read, String source, int from, int to) {
        append(out, read, source, from, to, false);
    }

    private static void append(
            MappedText.Builder out, String read, String source, int from, int to, boolean references) {
        int at = from;
        int i = 0;
        while (i < read.length()) {
            char c = read.charAt(i);
            char s = at < to ? source.charAt(at) : c;
            int referenceEnd = references && s == '&' && at < to ? referenceEnd(source, at, to) : at;
            String meant = referenceEnd > at ? Parser.unescapeEntities(source.substring(at, referenceEnd), false) : "";
            if (!meant.isEmpty() && read.startsWith(meant, i) && meant.length() < referenceEnd - at) {
                for (int k = 0; k < meant.length(); k++) {
                    out.append(meant.charAt(k), at, referenceEnd);
                }
                i += meant.length();
                at = referenceEnd;
            } else if (s == c || (c == ' ' && (s == '\n' || s == '\r'))) {
                out.append(c, Math.min(at, to), Math.min(at + 1, to));
                i++;
                at++;
            } else if (s == '\\' && at + 1 < to && source.charAt(at + 1) == c) {
                out.append(c, at, at + 2);
                i++;
                at += 2;
            } else {
                at = skip(source, at, to);
            }
        }
    }

    private static int skip(String source, int at, int to) {
        if (source.charAt(at) != '<') {
            return at + 1;
        }
        int close = source.indexOf('>', at);
        return close < 0 || close >= to ? at + 1 : close + 1;
    }

    private static int referenceEnd(String source, int at, int to) {
        int end = at + 1;
        int limit = Math.min(to, at + LONGEST_REFERENCE);
        while (end < limit && isReferencePart(source.charAt(end))) {
            end++;
        }
        return end < limit && source.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isReferencePart(char c) {
        return c == '#' || (c < '\u0080' && Character.isLetterOrDigit(c));
    }
}
