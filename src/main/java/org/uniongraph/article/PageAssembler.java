package org.uniongraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Article;
import org.uniongraph.model.ArticleFormat;
import org.uniongraph.model.ArticleId;
import org.uniongraph.model.Ids;

/** Makes articles of a page's lines: each gets its slice of the file, its readable text, bylines and details. */
final class PageAssembler {
    private final String name;
    private final String file;
    private final ArticleFormat format;
    private final Details page;

    /** @param page what front matter or meta tags state about the whole file */
    PageAssembler(String name, String file, ArticleFormat format, Details page) {
        this.name = name;
        this.file = file;
        this.format = format;
        this.page = page;
    }

    List<ParsedArticle> assemble(List<Line> lines) {
        List<Section> sections = PageSplitter.split(lines, page);
        List<ParsedArticle> articles = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int ceiling = i + 1 < sections.size() ? start(sections.get(i + 1)) : file.length();
            Optional<ParsedArticle> article = article(section, sections.size() == 1, floor, ceiling);
            if (article.isPresent()) {
                articles.add(article.get());
                floor = article.get().offset() + article.get().article().body().length();
            }
        }
        return articles;
    }

    private static int start(Section section) {
        MappedText headline = section.headline();
        return headline != null ? headline.start() : firstText(section).start();
    }

    private static MappedText firstText(Section section) {
        return section.lines().stream()
                .filter(Line::isText)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private Optional<ParsedArticle> article(Section section, boolean only, int floor, int ceiling) {
        Details own = new Details();
        List<MappedText> head = new ArrayList<>();
        List<Line> lines = new ArrayList<>(section.lines());
        while (!lines.isEmpty() && HeadLine.read(lines.getFirst().text(), own)) {
            head.add(lines.removeFirst().text());
        }
        MappedText text = Mender.mend(lines);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        MappedText stated = section.headline() == null && only ? page.title().orElse(null) : section.headline();
        MappedText headline = stated == null ? firstText(new Section(null, null, lines)) : stated;
        if (stated != null) {
            head.addFirst(stated);
        }
        List<MappedText> authors = new ArrayList<>(own.authors());
        if (only) {
            authors.addAll(0, page.authors());
        }
        Slice slice = new Slice(file, format == ArticleFormat.HTML, floor, ceiling);
        slice.cover(text);
        head.forEach(slice::cover);
        authors.forEach(slice::cover);
        slice.widen();
        return Optional.of(parsed(section, own, headline, head, authors, text, slice));
    }

    private ParsedArticle parsed(
            Section section,
            Details own,
            MappedText headline,
            List<MappedText> head,
            List<MappedText> authors,
            MappedText text,
            Slice slice) {
        int offset = slice.start();
        MappedText inBody = text.relativeTo(offset);
        MendedText mended = new MendedText(
                inBody, head.stream().map(part -> part.relativeTo(offset)).toList());
        Bylines.Found found = Bylines.find(
                inBody, authors.stream().map(part -> part.relativeTo(offset)).toList());
        LocalDate date = first(own.date(), page.date());
        LocalDate publishedOn = date == null ? PrintedDate.inFileName(name).orElse(null) : date;
        String publication = first(first(own.publication(), page.publication()), found.publication());
        String pageNumber = first(own.page(), page.page());
        String hash = Ids.sha256(Flat.of(text.text()).text());
        Article article = new Article(
                ArticleId.of(hash, orEmpty(publication), orEmpty(publishedOn), orEmpty(pageNumber)),
                headline.text(),
                format,
                slice.text(),
                text.text(),
                hash,
                publishedOn,
                publication,
                pageNumber,
                first(first(section.banner(), own.section()), page.section()),
                first(own.note(), page.note()));
        return new ParsedArticle(article, found.bylines(), mended, offset);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
