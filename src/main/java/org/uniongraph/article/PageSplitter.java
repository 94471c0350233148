package org.uniongraph.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a page at its headings. A heading without text of its own is a banner for those below it; one with text starts
 * an article, unless it is deeper than the article's headline and no marker follows: then it is a subheading.
 */
final class PageSplitter {
    private final List<Line> lines;
    private final Details page;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable MappedText headline;
    private @Nullable String banner;
    private List<Line> current = new ArrayList<>();
    private int level;

    private PageSplitter(List<Line> lines, Details page) {
        this.lines = lines;
        this.page = page;
    }

    /** The articles of {@code lines}; details that stand above the first headline go to {@code page}. */
    static List<Section> split(List<Line> lines, Details page) {
        return new PageSplitter(lines, page).split();
    }

    private List<Section> split() {
        int at = 0;
        while (at < lines.size()) {
            Line line = lines.get(at);
            int end = line.isHeading() ? headingEnd(at) : at + 1;
            if (line.isHeading()) {
                readHeading(line, at, end);
            } else if (headline != null || !current.isEmpty() || !line.isText() || !HeadLine.read(line.text(), page)) {
                current.add(line);
            }
            at = end;
        }
        finish();
        return sections;
    }

    private void readHeading(Line line, int at, int end) {
        MappedText text = text(at, end);
        boolean inside = headline != null && line.level() > level;
        boolean deck = line.level() > 1 && (headline == null || line.level() <= level) && isDeck(end, line.level());
        boolean startsArticle = deck || hasText(end) && !(inside && (headlineOnly() || !marked(end)));
        if (startsArticle) {
            finish();
            headline = text;
            level = line.level();
        } else if (inside) {
            current.add(Line.heading(line.level(), line.before(), text));
        } else if (end < lines.size()) {
            finish();
            banner = text.text();
        }
    }

    /** Whether nothing stands yet below the headline but its deck, which a marker may follow as it may a headline. */
    private boolean headlineOnly() {
        return current.isEmpty();
    }

    /**
     * Whether the heading at {@code at} is the second line of the headline before it, of level {@code above}: deeper,
     * with text, and the only one of its level there that starts an article. Several would be articles below a banner.
     */
    private boolean isDeck(int at, int above) {
        if (at >= lines.size() || !lines.get(at).isHeading() || lines.get(at).level() <= above) {
            return false;
        }
        int end = headingEnd(at);
        return hasText(end) && !startsAnother(end, lines.get(at).level(), above);
    }

    /**
     * Whether an article starts at a heading of {@code level} from {@code from} on, before the next of {@code above}.
     */
    private boolean startsAnother(int from, int level, int above) {
        for (int at = from; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.isHeading() && line.level() <= above) {
                return false;
            }
            if (line.isHeading() && line.level() <= level && hasText(at + 1) && marked(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A heading may be printed in several lines. */
    private int headingEnd(int at) {
        int end = at + 1;
        while (end < lines.size()
                && lines.get(end).isHeading()
                && lines.get(end).level() == lines.get(at).level()
                && lines.get(end).before().compareTo(Line.Break.PARAGRAPH) < 0) {
            end++;
        }
        return end;
    }

    private MappedText text(int from, int to) {
        MappedText.Builder text = new MappedText.Builder();
        lines.subList(from, to).forEach(line -> text.append(' ', line.text()));
        return text.build();
    }

    private boolean hasText(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).kind() == Line.Kind.RULE) {
            at++;
        }
        return at < lines.size() && lines.get(at).isText();
    }

    private boolean marked(int from) {
        String text = lines.get(from).string();
        int inside = text.startsWith("（") || text.startsWith("(") ? 1 : 0;
        return Marker.startsAt(text, 0)
                || Credits.leading(text, inside, text.length(), false).explicit();
    }

    private void finish() {
        Section section = new Section(headline, banner, List.copyOf(current));
        if (section.hasText()) {
            sections.add(section);
        }
        headline = null;
        level = 0;
        current = new ArrayList<>();
    }
}
