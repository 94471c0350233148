package org.uniongraph.article;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.uniongraph.model.ArticleFormat;

/** Reads newspaper pages and articles. Has no state: one reader serves all threads. */
public final class ArticleReader {
    private static final int LOOK = 4096;
    private static final int DEEPEST_ELEMENT = 256;

    /** A reader; it needs nothing. */
    public ArticleReader() {}

    /**
     * The articles of {@code source} in its order, at least one. Extensions .md, .markdown, .txt, .html and .htm choose
     * the format; any other name leaves it to the content. Linear in the source's length.
     *
     * @throws UnreadableSource for a source that is empty, binary, in no known encoding, larger than 20 MB, or without
     *     any article
     */
    public List<ParsedArticle> read(Source source) {
        String file = SourceDecoder.decode(source);
        if (file.startsWith("\ufeff")) {
            file = file.substring(1);
        }
        List<ParsedArticle> articles = switch (format(source.name(), file)) {
            case MARKDOWN -> markdown(source, file);
            case PLAIN_TEXT -> plain(source, file);
            case HTML -> html(source, file);
        };
        if (articles.isEmpty()) {
            throw new UnreadableSource(
                    source.name(),
                    "holds no article",
                    "an article needs text below its headline; see docs/articles.md");
        }
        return articles;
    }

    private static ArticleFormat format(String name, String file) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "md", "markdown" -> ArticleFormat.MARKDOWN;
            case "txt" -> ArticleFormat.PLAIN_TEXT;
            case "html", "htm" -> ArticleFormat.HTML;
            default -> formatByLook(file);
        };
    }

    private static ArticleFormat formatByLook(String file) {
        String start = file.substring(0, Math.min(file.length(), LOOK)).strip();
        if (HtmlLines.looksLikeHtml(start)) {
            return ArticleFormat.HTML;
        }
        boolean markdown =
                start.startsWith("#") || start.contains("\n#") || start.contains("\r#") || start.contains("**");
        return markdown ? ArticleFormat.MARKDOWN : ArticleFormat.PLAIN_TEXT;
    }

    private static List<ParsedArticle> markdown(Source source, String file) {
        FrontMatter front = FrontMatter.of(file);
        List<Line> lines = MarkdownLines.read(file, front.end());
        return new PageAssembler(source.name(), file, ArticleFormat.MARKDOWN, front.details()).assemble(lines);
    }

    private static List<ParsedArticle> plain(Source source, String file) {
        FrontMatter front = FrontMatter.of(file);
        List<Line> lines = PlainLines.read(file, front.end());
        if (front.details().title().isEmpty()) {
            lines = PlainHeadlines.mark(lines);
        }
        return new PageAssembler(source.name(), file, ArticleFormat.PLAIN_TEXT, front.details()).assemble(lines);
    }

    private static List<ParsedArticle> html(Source source, String file) {
        Document page = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(DEEPEST_ELEMENT)
                .parseInput(file, "");
        Details details = new Details();
        page.select("meta[content]").forEach(meta -> putMeta(details, meta, file));
        page.select("title").stream().limit(1).forEach(title -> putTitle(details, title, file));
        List<Line> lines = HtmlLines.read(page, file);
        return new PageAssembler(source.name(), file, ArticleFormat.HTML, details).assemble(lines);
    }

    private static void putMeta(Details details, Element meta, String file) {
        String key = (meta.hasAttr("name") ? meta.attr("name") : meta.attr("property")).toLowerCase(Locale.ROOT);
        var place = meta.attribute("content");
        if (place == null || !Details.KEYS.containsKey(key)) {
            return;
        }
        var range = place.sourceRange().valueRange();
        MappedText.Builder value = new MappedText.Builder();
        Alignment.append(value, meta.attr("content"), file, range.startPos(), range.endPos());
        details.put(
                Details.KEYS.getOrDefault(key, Details.Field.IGNORED),
                value.build().strip());
    }

    /** Without the site's name behind it: 标题_中工网. */
    private static void putTitle(Details details, Element title, String file) {
        var text = title.textNodes();
        if (text.isEmpty()) {
            return;
        }
        var range = text.getFirst().sourceRange();
        MappedText.Builder value = new MappedText.Builder();
        Alignment.append(value, text.getFirst().getWholeText(), file, range.startPos(), range.endPos());
        MappedText whole = value.build().strip();
        int end = whole.length();
        for (String site : List.of("_", "|", " - ")) {
            int found = whole.text().lastIndexOf(site);
            end = found > 0 ? Math.min(end, found) : end;
        }
        details.put(Details.Field.TITLE, whole.slice(0, end).strip());
    }
}
