package org.uniongraph.article;

import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of an article to paragraphs: a break in the middle of a sentence is none. */
final class Mender {
    private static final int LONGEST_SUBHEADING = 20;
    private static final Pattern LIST_ITEM = Pattern.compile(
            "[-*+•·●■◆]\\s.*|\\d{1,2}(?:[、．)）]|\\.(?!\\d)).*|[一二三四五六七八九十]{1,3}、.*|[（(][一二三四五六七八九十\\d]{1,3}[）)].*",
            Pattern.DOTALL);
    private static final int ITEM_WINDOW = 12;

    private final MappedText.Builder out = new MappedText.Builder();
    private boolean paragraphBefore = true;

    private Mender() {}

    /** The readable text of {@code lines}: paragraphs separated by {@code \n}, each character mapped. */
    static MappedText mend(List<Line> lines) {
        Mender mender = new Mender();
        Line last = null;
        boolean lastAlone = true;
        int joined = 0;
        for (Line line : lines) {
            if (line.text().isEmpty()) {
                lastAlone = true;
                continue;
            }
            boolean alone = line.isHeading() || Credits.isLine(line.string());
            boolean joins = last != null && !alone && !lastAlone && mender.joins(last, line, joined);
            if (joins) {
                mender.join(line);
            } else {
                mender.paragraphBefore = last == null || lastAlone || endsParagraph(last.string());
                mender.out.append('\n', line.text());
            }
            joined = joins ? joined + 1 : 0;
            last = line;
            lastAlone = alone;
        }
        return mender.out.build();
    }

    private void join(Line line) {
        if (Letters.needsSpace(out.last(), line.string().charAt(0))) {
            out.append(' ', line.text());
        } else {
            out.append(line.text());
        }
    }

    /** @param joined how many lines were joined to {@code last} already */
    private boolean joins(Line last, Line next, int joined) {
        if (next.before() == Line.Break.SOFT) {
            return true;
        }
        if (next.before() == Line.Break.INDENT) {
            return false;
        }
        if (Letters.isContinuing(next.string().charAt(0))) {
            return true;
        }
        boolean subheading = joined == 0 && paragraphBefore && isSubheading(last.string(), next);
        return !subheading
                && !endsParagraph(last.string())
                && !isListItem(next.string())
                && !Marker.startsAt(next.string(), 0);
    }

    private static boolean isSubheading(String line, Line next) {
        boolean stands = next.before() == Line.Break.PARAGRAPH || next.text().length() > 2 * line.length();
        return stands
                && line.length() <= LONGEST_SUBHEADING
                && line.chars().noneMatch(c -> "，。；、,;（(".indexOf(c) >= 0)
                && !Marker.startsAt(line, 0);
    }

    private static boolean isListItem(String line) {
        return LIST_ITEM
                .matcher(line.substring(0, Math.min(line.length(), ITEM_WINDOW)))
                .matches();
    }

    static boolean endsParagraph(String line) {
        char last = line.charAt(line.length() - 1);
        boolean stop = last == '.' && line.length() > 1 && !Character.isDigit(line.charAt(line.length() - 2));
        return stop
                || Letters.endsSentence(last)
                || Letters.isClosing(last)
                || last == '：'
                || last == ':'
                || last == '"';
    }
}
