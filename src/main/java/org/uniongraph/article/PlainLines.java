package org.uniongraph.article;

import java.util.List;

/** Lines of plain text; the line ends {@code \n}, {@code \r\n}, {@code \r}, form feed and U+2028/2029 may be mixed. */
final class PlainLines {
    private static final String RULES = "-=*_~—＝－＊";
    private static final int SHORTEST_RULE = 3;

    private PlainLines() {}

    static List<Line> read(String file, int from) {
        LineCollector lines = new LineCollector();
        int at = from;
        while (at < file.length()) {
            int end = lineEnd(file, at);
            readLine(lines, file, at, end);
            at = end + (file.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines.finish();
    }

    private static void readLine(LineCollector lines, String file, int from, int to) {
        int start = Letters.skipSpace(file, from, to);
        if (start == to) {
            lines.breakLine(Line.Break.PARAGRAPH);
            return;
        }
        if (isRule(file, start, to)) {
            lines.rule();
            return;
        }
        if (start - from >= 4 || file.startsWith("\t", from)) {
            lines.breakLine(Line.Break.INDENT);
        }
        lines.current().append(MappedText.of(file, from, to));
        lines.breakLine(Line.Break.LINE);
    }

    static int lineEnd(String file, int from) {
        int at = from;
        while (at < file.length() && "\n\r\f\u2028\u2029".indexOf(file.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isRule(String file, int from, int to) {
        char first = file.charAt(from);
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = file.charAt(i);
            if (c != first && !Letters.isSpace(c)) {
                return false;
            }
            marks += c == first ? 1 : 0;
        }
        return marks >= SHORTEST_RULE && RULES.indexOf(first) >= 0;
    }
}
