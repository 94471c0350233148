package org.uniongraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What front matter, meta tags and head lines such as 来源：… state about a file or an article; the first word counts. */
final class Details {
    /** What a key stands for. */
    enum Field {
        TITLE,
        PUBLICATION,
        DATE,
        PAGE,
        SECTION,
        NOTE,
        AUTHOR,
        /** Known, and nothing to keep. */
        IGNORED
    }

    /** All keys, lower case. */
    static final Map<String, Field> KEYS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("articletitle", Field.TITLE),
            Map.entry("og:title", Field.TITLE),
            Map.entry("标题", Field.TITLE),
            Map.entry("publication", Field.PUBLICATION),
            Map.entry("source", Field.PUBLICATION),
            Map.entry("contentsource", Field.PUBLICATION),
            Map.entry("og:site_name", Field.PUBLICATION),
            Map.entry("来源", Field.PUBLICATION),
            Map.entry("稿件来源", Field.PUBLICATION),
            Map.entry("文章来源", Field.PUBLICATION),
            Map.entry("新闻来源", Field.PUBLICATION),
            Map.entry("信息来源", Field.PUBLICATION),
            Map.entry("报纸", Field.PUBLICATION),
            Map.entry("date", Field.DATE),
            Map.entry("pubdate", Field.DATE),
            Map.entry("publishdate", Field.DATE),
            Map.entry("publishedon", Field.DATE),
            Map.entry("article:published_time", Field.DATE),
            Map.entry("日期", Field.DATE),
            Map.entry("发布日期", Field.DATE),
            Map.entry("发布时间", Field.DATE),
            Map.entry("出版日期", Field.DATE),
            Map.entry("见报日期", Field.DATE),
            Map.entry("page", Field.PAGE),
            Map.entry("版面", Field.PAGE),
            Map.entry("版次", Field.PAGE),
            Map.entry("section", Field.SECTION),
            Map.entry("栏目", Field.SECTION),
            Map.entry("note", Field.NOTE),
            Map.entry("说明", Field.NOTE),
            Map.entry("author", Field.AUTHOR),
            Map.entry("authors", Field.AUTHOR),
            Map.entry("article:author", Field.AUTHOR),
            Map.entry("作者", Field.AUTHOR),
            Map.entry("记者", Field.AUTHOR),
            Map.entry("通讯员", Field.AUTHOR),
            Map.entry("编辑", Field.IGNORED),
            Map.entry("责编", Field.IGNORED),
            Map.entry("责任编辑", Field.IGNORED),
            Map.entry("校对", Field.IGNORED),
            Map.entry("审核", Field.IGNORED),
            Map.entry("浏览次数", Field.IGNORED),
            Map.entry("浏览量", Field.IGNORED),
            Map.entry("阅读量", Field.IGNORED),
            Map.entry("点击数", Field.IGNORED),
            Map.entry("字号", Field.IGNORED));

    private @Nullable MappedText title;
    private @Nullable String publication;
    private @Nullable LocalDate date;
    private @Nullable String page;
    private @Nullable String section;
    private @Nullable String note;
    private final List<MappedText> authors = new ArrayList<>();

    void put(Field field, MappedText value) {
        if (value.isEmpty()) {
            return;
        }
        String text = value.text();
        switch (field) {
            case TITLE -> title = title == null ? value : title;
            case PUBLICATION -> publication = publication == null ? unquoted(text) : publication;
            case DATE -> date = date == null ? PrintedDate.of(text).orElse(null) : date;
            case PAGE -> page = page == null ? text : page;
            case SECTION -> section = section == null ? text : section;
            case NOTE -> note = note == null ? text : note;
            case AUTHOR -> authors.add(value);
            case IGNORED -> {}
        }
    }

    void setDate(LocalDate stated) {
        date = date == null ? stated : date;
    }

    /** 《劳动午报》 is 劳动午报. */
    static String unquoted(String outlet) {
        return outlet.startsWith("《") && outlet.endsWith("》") ? outlet.substring(1, outlet.length() - 1) : outlet;
    }

    Optional<MappedText> title() {
        return Optional.ofNullable(title);
    }

    @Nullable
    String publication() {
        return publication;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    @Nullable
    String page() {
        return page;
    }

    @Nullable
    String section() {
        return section;
    }

    @Nullable
    String note() {
        return note;
    }

    /** Credits as written (记者 X, or bare names), in order. */
    List<MappedText> authors() {
        return authors;
    }
}
