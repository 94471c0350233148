package org.uniongraph.article;

import java.util.ArrayList;
import java.util.List;

/** Finds the headlines of plain text, which marks none: by place, length, rules, and the marker that follows. */
final class PlainHeadlines {
    private static final int LONGEST = 60;
    private static final int BANNER = 1;
    private static final int HEADLINE = 2;
    private static final String NO_HEADLINE_ENDS = "。；;，,、：:.";

    private PlainHeadlines() {}

    /** {@code lines} with headlines as headings of level 2 and a page banner as one of level 1; rules are gone. */
    static List<Line> mark(List<Line> lines) {
        List<List<Line>> chunks = chunks(lines);
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            List<Line> chunk = chunks.get(i);
            if (chunk.size() == 1 && isShort(chunk.getFirst()) && i + 1 < chunks.size()) {
                boolean banner = isShort(chunks.get(i + 1).getFirst());
                marked.add(chunk.getFirst().asHeading(banner ? BANNER : HEADLINE));
                continue;
            }
            boolean headed = !marked.isEmpty()
                    && marked.getLast().isHeading()
                    && marked.getLast().level() == HEADLINE;
            marked.addAll(headed ? chunk : markChunk(chunk));
        }
        return marked;
    }

    private static List<List<Line>> chunks(List<Line> lines) {
        List<List<Line>> chunks = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() != Line.Kind.RULE) {
                current.add(line);
            } else if (!current.isEmpty()) {
                chunks.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            chunks.add(current);
        }
        return chunks;
    }

    private static List<Line> markChunk(List<Line> chunk) {
        List<Line> marked = new ArrayList<>(chunk);
        int first = skipHeadLines(chunk, 0);
        for (int i = first + 1; i < chunk.size(); i++) {
            if (isMarkedHeadline(chunk, i)) {
                marked.set(i, chunk.get(i).asHeading(HEADLINE));
            }
        }
        boolean short1 = first < chunk.size() && isShort(chunk.get(first)) && first + 1 < chunk.size();
        if (short1) {
            boolean banner = marked.get(first + 1).isHeading();
            boolean subtitle = banner && chunk.get(first + 1).before() == Line.Break.LINE;
            marked.set(first, chunk.get(first).asHeading(banner && !subtitle ? BANNER : HEADLINE));
            if (subtitle) {
                marked.set(first + 1, chunk.get(first + 1));
            }
        }
        return marked;
    }

    /** A short line with a marker line below, credits and head lines between them at most. */
    private static boolean isMarkedHeadline(List<Line> chunk, int at) {
        boolean behindEnd = at == 0
                || chunk.get(at - 1).string().length() <= LONGEST
                || Mender.endsParagraph(chunk.get(at - 1).string());
        if (!behindEnd || !isShort(chunk.get(at)) || isSubtitle(chunk.get(at))) {
            return false;
        }
        int next = at + 1;
        while (next < chunk.size() && next < at + 4 && (isSubtitle(chunk.get(next)) || isDetail(chunk.get(next)))) {
            next++;
        }
        return next < chunk.size() && startsReport(chunk.get(next).string());
    }

    private static boolean startsReport(String line) {
        int inside = line.startsWith("（") || line.startsWith("(") ? 1 : 0;
        boolean credit = inside == 1
                && Credits.leading(line, inside, line.length(), false).explicit();
        return credit || Marker.startsAt(line, 0);
    }

    private static int skipHeadLines(List<Line> chunk, int from) {
        int at = from;
        while (at < chunk.size() && HeadLine.is(chunk.get(at).text())) {
            at++;
        }
        return at;
    }

    private static boolean isDetail(Line line) {
        return HeadLine.is(line.text()) || Credits.isLine(line.string());
    }

    private static boolean isSubtitle(Line line) {
        return line.string().startsWith("——");
    }

    private static boolean isShort(Line line) {
        String text = line.string();
        return text.length() <= LONGEST
                && text.indexOf('。') < 0
                && NO_HEADLINE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && !Marker.startsAt(text, 0)
                && !isDetail(line);
    }
}
