package org.uniongraph.article;

/** The part of a file that an article's body is: all that was read for it, and the markup around. */
final class Slice {
    private static final int LONGEST_TAG = 300;
    private static final String MARKUP_BEFORE = "#>*_ \t\u3000`~\\[-+";
    private static final String MARKUP_BEHIND = "*_`~\\";

    private final String file;
    private final boolean html;
    private final int floor;
    private final int ceiling;
    private int start;
    private int end;

    /**
     * @param floor the first place that no earlier article has
     * @param ceiling where the next article's text starts
     */
    Slice(String file, boolean html, int floor, int ceiling) {
        this.file = file;
        this.html = html;
        this.floor = floor;
        this.ceiling = ceiling;
        this.start = file.length();
        this.end = floor;
    }

    void cover(MappedText part) {
        start = Math.min(start, part.start());
        end = Math.max(end, part.end());
    }

    void widen() {
        start = html ? tagsBefore() : markupBefore();
        end = html ? tagsBehind() : markupBehind();
    }

    private int markupBefore() {
        int at = start;
        while (at > floor && MARKUP_BEFORE.indexOf(file.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean lineStart = at == 0 || "\n\r".indexOf(file.charAt(at - 1)) >= 0;
        return lineStart && at >= floor ? at : start;
    }

    private int markupBehind() {
        int at = end;
        while (at < ceiling && MARKUP_BEHIND.indexOf(file.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int tagsBefore() {
        int at = start;
        int open = start;
        while (open >= floor) {
            at = open;
            int close = spaceBefore(at) - 1;
            open = close >= floor && file.charAt(close) == '>' ? file.lastIndexOf('<', close) : -1;
            boolean opens = open >= floor && close - open < LONGEST_TAG && file.charAt(open + 1) != '/';
            open = opens ? open : -1;
        }
        return at;
    }

    private int spaceBefore(int from) {
        int at = from;
        while (at > floor && Letters.isSpace(file.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int tagsBehind() {
        int at = end;
        int next = Letters.skipSpace(file, at, ceiling);
        while (file.startsWith("</", next)) {
            int close = file.indexOf('>', next);
            if (close < 0 || close >= ceiling || close - next > LONGEST_TAG) {
                return at;
            }
            at = close + 1;
            next = Letters.skipSpace(file, at, ceiling);
        }
        return at;
    }

    int start() {
        return start;
    }

    String text() {
        return file.substring(start, end);
    }
}
