package org.uniongraph.extract.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.article.UnreadableSource;

/** Pages that nobody would print: any letters, words of the grammar in any order, annotated articles with faults. */
final class WovenPages {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");

    private static final List<String> MARKS = List.of(
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "  \n",
            "\\\n",
            "\u2028",
            "\u0085",
            " ",
            "\u3000",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "**",
            "*",
            "_",
            "[",
            "](x)",
            "<b>",
            "</b>",
            "<br>",
            "&amp;",
            "&#xD800;",
            "&#x1F600;",
            "\\",
            "\"",
            "\u0000",
            "。",
            "，",
            "、",
            "；",
            "：",
            "！”",
            "“",
            "”",
            "「",
            "』",
            "《",
            "》",
            "（",
            "）",
            "(",
            ")",
            "【",
            "—",
            "——",
            "·",
            "-",
            ".",
            ",",
            "\ud800",
            "\udc00",
            "😀",
            "\ud840\udc00",
            "ＡＢＣ",
            "１２",
            "Ⓔ",
            "Ⓞ");

    private static final List<String> WORDS = List.of(
            "甲市总工会",
            "市总",
            "该市总工会",
            "总工会",
            "北京市海淀区",
            "海淀区",
            "望京街道",
            "某某有限公司",
            "公司工会",
            "工会",
            "组宣部",
            "、宣教部",
            "党委",
            "人社局",
            "全总",
            "兵团",
            "第八师",
            "项目部",
            "工会主席",
            "主席",
            "副主席",
            "职工代表",
            "张伟",
            "李娜",
            "、王小明",
            "和赵芳",
            "欧阳修远",
            "买买提·吐尔逊",
            "德吉卓玛",
            "等",
            "等25人",
            "等地",
            "由",
            "联合",
            "主办",
            "承办",
            "协办",
            "举办",
            "举行",
            "开幕",
            "启动仪式",
            "出席",
            "参加",
            "致辞",
            "主持",
            "在",
            "来到",
            "走进",
            "文化宫",
            "体育馆",
            "人民广场",
            "“求学圆梦”",
            "行动",
            "活动",
            "第一届",
            "首届",
            "职工",
            "技能大赛",
            "决赛",
            "运动会",
            "篮球赛",
            "座谈会",
            "论坛",
            "培训班",
            "暨",
            "大赛",
            "比赛",
            "劳模工匠",
            "五一劳动奖章",
            "荣获",
            "获得",
            "一等奖",
            "冠军",
            "冠军由",
            "、季军",
            "分获",
            "夺得",
            "摘得",
            "授予",
            "当选",
            "选举",
            "为",
            "近日",
            "今年",
            "2025年4月29日",
            "4月29日至30日",
            "上午",
            "去年以来",
            "共有",
            "1200余名",
            "300人",
            "1.5万",
            "三百六十",
            "一百零",
            "万元",
            "25支",
            "代表队",
            "名选手",
            "场次",
            "％",
            "100周年",
            "二十大精神",
            "的",
            "是",
            "了",
            "来自",
            "分别",
            "本报讯",
            "（记者 ",
            "记者",
            "通讯员",
            "摄",
            "来源：",
            "日期：2025-04-29\n");

    private WovenPages() {}

    /** Any text, lone surrogates included. */
    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.strings().all().ofMaxLength(3)),
                        Tuple.of(1, Arbitraries.of(MARKS)),
                        Tuple.of(
                                1, Arbitraries.chars().range('\ud800', '\udfff').map(String::valueOf)),
                        Tuple.of(
                                1, Arbitraries.chars().range('\uff00', '\uffef').map(String::valueOf)),
                        Tuple.of(
                                2, Arbitraries.chars().range('\u4e00', '\u9fff').map(String::valueOf)))
                .list()
                .ofMaxSize(80)
                .map(WovenPages::page);
    }

    /** Names, heads, verbs and marks. */
    static Arbitrary<String> woven() {
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(WORDS)), Tuple.of(2, Arbitraries.of(MARKS)))
                .list()
                .ofMinSize(3)
                .ofMaxSize(100)
                .map(WovenPages::page);
    }

    /** Annotated articles, with words put in, taken out and doubled. */
    static Arbitrary<String> mutated() {
        record Change(double place, int length, String words) {}
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.of(MARKS)))
                .as(Change::new);
        return Combinators.combine(
                        Arbitraries.of(articles()), change.list().ofMinSize(1).ofMaxSize(25))
                .as((article, changes) -> {
                    StringBuilder page = new StringBuilder(article);
                    for (Change one : changes) {
                        int at = (int) (one.place() * page.length());
                        page.replace(at, Math.min(page.length(), at + one.length()), one.words());
                    }
                    return page.toString();
                });
    }

    private static String page(List<String> pieces) {
        return "## 标题 😀\n\n" + String.join("", pieces);
    }

    /** The pages of the annotated articles. */
    static List<String> articles() {
        return Stream.of("seeds", "dev")
                .flatMap(set -> {
                    try (Stream<Path> files = Files.list(ARTICLES.resolve(set))) {
                        return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .map(WovenPages::read)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The articles of a page, which has none when it holds no text. Half a surrogate pair is written as a reference.
     */
    static List<ParsedArticle> parsed(String page) {
        StringBuilder whole = new StringBuilder();
        page.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                whole.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                whole.appendCodePoint(c);
            }
        });
        try {
            return new ArticleReader().read(new Source("a.md", whole.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableSource e) {
            return List.of();
        }
    }
}
