package org.uniongraph.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Lines of Markdown: headings, paragraphs, rules; inline markup dropped. */
final class MarkdownLines {
    /** No code blocks (newspapers indent paragraphs) and no lists (their numbers are printed text). */
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, ThematicBreak.class, BlockQuote.class);

    private static final int DEEPEST_QUOTE = 20;
    private static final int LONGEST_UNDERLINED_HEADING = 60;
    private static final int DEEPEST_HEADING = 6;
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(DEEPEST_QUOTE)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String file;
    private final int offset;
    private final String quiet;
    private final LineCollector lines = new LineCollector();

    private MarkdownLines(String file, int offset) {
        this.file = file;
        this.offset = offset;
        this.quiet = QuietMarkup.of(file.substring(offset));
    }

    static List<Line> read(String file, int from) {
        MarkdownLines reader = new MarkdownLines(file, from);
        Node document = PARSER.parse(reader.quiet);
        Node node = document.getFirstChild();
        while (node != null) {
            boolean descend = reader.enter(node);
            node = next(node, descend);
        }
        return reader.lines.finish().stream()
                .map(MarkdownLines::withTightHeading)
                .toList();
    }

    /** Not a visitor: nesting may be deeper than the stack. */
    private static @Nullable Node next(Node node, boolean descend) {
        if (descend && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }

    private boolean enter(Node node) {
        switch (node) {
            case Heading heading -> lines.startBlock(isHeading(heading) ? heading.getLevel() : 0);
            case ThematicBreak rule -> lines.rule();
            case Block block -> lines.startBlock(0);
            case Text text -> append(text, text.getLiteral());
            case Code code -> append(code, code.getLiteral());
            case SoftLineBreak end -> lines.breakLine(Line.Break.SOFT);
            case HardLineBreak end -> lines.breakLine(Line.Break.LINE);
            case HtmlInline tag -> breakAt(tag.getLiteral());
            default -> {
                return !(node instanceof Image);
            }
        }
        return true;
    }

    private void breakAt(String tag) {
        if (tag.toLowerCase(Locale.ROOT).startsWith("<br")) {
            lines.breakLine(Line.Break.LINE);
        }
    }

    /** A line of dashes under a paragraph makes it a heading to CommonMark; in a newspaper it is a rule. */
    private boolean isHeading(Heading heading) {
        List<SourceSpan> spans = heading.getSourceSpans();
        if (spans.isEmpty()) {
            return false;
        }
        SourceSpan first = spans.getFirst();
        String line = quiet.substring(first.getInputIndex(), first.getInputIndex() + first.getLength());
        boolean likeHeadline = spans.size() == 2
                && line.length() <= LONGEST_UNDERLINED_HEADING
                && !Letters.endsSentence(line.charAt(line.length() - 1));
        return likeHeadline || line.stripLeading().startsWith("#");
    }

    private void append(Node node, String read) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int from = spans.getFirst().getInputIndex();
        int to = spans.getLast().getInputIndex() + spans.getLast().getLength();
        MappedText.Builder aligned = new MappedText.Builder();
        if (node instanceof Code) {
            Alignment.appendVerbatim(aligned, read, quiet, from, to);
        } else {
            Alignment.append(aligned, read, quiet, from, to);
        }
        MappedText text = aligned.build();
        int i = 0;
        while (i < text.length()) {
            if (text.text().startsWith("**", i)) {
                i += 2; // CommonMark leaves ** next to Chinese punctuation as it is
                continue;
            }
            int start = text.startOf(i) + offset;
            char c = QuietMarkup.loud(text.text().charAt(i), file, start);
            lines.current().append(c, start, text.endOf(i) + offset);
            i++;
        }
    }

    /** {@code ##标题}, without the space that CommonMark wants, is a heading too; {@code #话题#} is not. */
    private static Line withTightHeading(Line line) {
        String text = line.string();
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        boolean heading = line.isText()
                && line.before() != Line.Break.SOFT
                && level > 0
                && level <= DEEPEST_HEADING
                && level < text.length()
                && text.indexOf('#', level) < 0;
        return heading
                ? Line.heading(
                        level,
                        line.before(),
                        line.text().slice(level, text.length()).strip())
                : line;
    }
}
