package org.uniongraph.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Lines of an HTML page: headings, blocks, {@code <br>}; tags, scripts and navigation dropped. */
final class HtmlLines implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "textarea",
            "iframe",
            "svg",
            "object");
    private static final Set<String> CELLS = Set.of("td", "th", "li", "dt", "dd", "option", "caption", "figcaption");

    private final String file;
    private final LineCollector lines = new LineCollector();
    private int last;
    private int preformatted;
    private int heading;

    private HtmlLines(String file) {
        this.file = file;
    }

    static List<Line> read(Document page, String file) {
        HtmlLines reader = new HtmlLines(file);
        page.filter(reader);
        return inSourceOrder(reader.lines.finish());
    }

    /** Text that a broken table throws out of its place comes late in the tree. */
    private static List<Line> inSourceOrder(List<Line> lines) {
        List<Line> texts = new ArrayList<>(
                lines.stream().filter(line -> !line.text().isEmpty()).toList());
        boolean ordered = true;
        for (int i = 1; i < texts.size(); i++) {
            ordered &= texts.get(i - 1).text().end() <= texts.get(i).text().start();
        }
        if (ordered) {
            return lines;
        }
        texts.sort(Comparator.comparingInt(line -> line.text().start()));
        List<Line> kept = new ArrayList<>();
        for (Line line : texts) {
            if (kept.isEmpty() || kept.getLast().text().end() <= line.text().start()) {
                kept.add(line);
            }
        }
        return kept;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (name) {
            case "br" -> lines.breakLine(Line.Break.LINE);
            case "hr" -> lines.rule();
            case "pre" -> {
                preformatted++;
                lines.startBlock(0);
            }
            default -> startBlock(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            heading = headingLevel(element.normalName()) > 0 ? 0 : heading;
            lines.startBlock(heading);
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void startBlock(Element element) {
        if (isBlock(element)) {
            heading = Math.max(heading, headingLevel(element.normalName()));
            lines.startBlock(heading);
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || CELLS.contains(element.normalName());
    }

    private static int headingLevel(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    private void append(TextNode node) {
        MappedText text = mapped(node);
        if (text.isEmpty()) {
            return;
        }
        if (text.start() < last) {
            lines.breakLine(Line.Break.PARAGRAPH);
        }
        last = text.end();
        for (int i = 0; i < text.length(); i++) {
            char c = text.text().charAt(i);
            if (c == '\n' || c == '\r') {
                lines.breakLine(preformatted > 0 ? Line.Break.LINE : Line.Break.SOFT);
            } else {
                lines.current().append(c, text.startOf(i), text.endOf(i));
            }
        }
    }

    private MappedText mapped(TextNode node) {
        MappedText.Builder aligned = new MappedText.Builder();
        if (node.sourceRange().isTracked()) {
            Alignment.append(
                    aligned,
                    node.getWholeText(),
                    file,
                    node.sourceRange().startPos(),
                    node.sourceRange().endPos());
        }
        return aligned.build();
    }

    static boolean looksLikeHtml(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.contains("<body")
                || lower.contains("</p>")
                || lower.contains("</h1>");
    }
}
