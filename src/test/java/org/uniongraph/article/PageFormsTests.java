package org.uniongraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniongraph.model.Article;
import org.uniongraph.model.ArticleFormat;

class PageFormsTests {
    private static List<String> headlines(List<ParsedArticle> articles) {
        return articles.stream().map(article -> article.article().headline()).toList();
    }

    private static Article article(String name, String text) {
        return Readings.one(name, text).article();
    }

    @Test
    void readsFrontMatter() {
        String text = """
                ---
                title: "甲县职工运动会开幕"
                报纸: 劳动午报
                日期: 2025年4月29日
                版面: 第2版
                note: 摘要，非原文
                authors:
                  - 田野
                  - 周楠
                ---

                本报讯 300名职工参加运动会。
                """;
        for (String name : List.of("a.md", "a.txt")) {
            ParsedArticle parsed = Readings.one(name, text);
            Article article = parsed.article();
            assertThat(article.headline()).isEqualTo("甲县职工运动会开幕");
            assertThat(article.publication()).isEqualTo("劳动午报");
            assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 4, 29));
            assertThat(article.page()).isEqualTo("第2版");
            assertThat(article.note()).isEqualTo("摘要，非原文");
            assertThat(article.text()).isEqualTo("本报讯 300名职工参加运动会。");
            assertThat(Readings.bylines(parsed)).containsExactly("田野 REPORTER", "周楠 REPORTER");
            assertThat(parsed.bylines().getLast().span().of(article.body())).isEqualTo("周楠");
        }
    }

    @Test
    void frontMatterHoldsForEveryArticleOfThePage() {
        List<ParsedArticle> articles =
                Readings.read("a.md", "---\npublication: 某城日报\ndate: 2025/4/29\n---\n# 要闻\n## 甲\n\n一。\n\n## 乙\n\n二。\n");
        assertThat(headlines(articles)).containsExactly("甲", "乙");
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.article().publication()).isEqualTo("某城日报");
            assertThat(article.article().publishedOn()).isEqualTo(LocalDate.of(2025, 4, 29));
            assertThat(article.article().section()).isEqualTo("要闻");
        });
    }

    @Test
    void takesALoneDeeperHeadingAsTheDeckOfItsHeadline() {
        List<ParsedArticle> articles = Readings.read(
                "a.md",
                "# 要闻\n\n## 甲\n\n### 副题\n\n本报讯 一。\n\n### 小标题\n\n二。\n\n## 版\n\n### 乙\n\n本报讯 三。\n\n### 丙\n\n本报讯 四。\n");
        assertThat(headlines(articles)).containsExactly("甲", "乙", "丙");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a.md            | ---⏎date: 2025-04-29⏎---⏎## 甲⏎⏎一。        | 2025-04-29
        a.md            | ---⏎日期: 2025.4.9⏎---⏎## 甲⏎⏎一。          | 2025-04-09
        a.md            | ---⏎date: 2025-02-30⏎---⏎## 甲⏎⏎一。        |
        a.md            | ---⏎date: 春天⏎---⏎## 甲⏎⏎一。              |
        2025-04-29-a.md | ## 甲⏎⏎一。                                  | 2025-04-29
        2025-14-29-a.md | ## 甲⏎⏎一。                                  |
        2025-04-29-a.md | ---⏎date: 2025-04-28⏎---⏎## 甲⏎⏎一。        | 2025-04-28
        a.txt           | 甲⏎日期：２０２５年４月２９日⏎⏎一。           | 2025-04-29
        a.txt           | 甲⏎2025-04-29 10:21 来源：某网⏎⏎一。         | 2025-04-29
        a.html          | <meta property="article:published_time" content="2025-04-29T08:00:00+08:00"><h1>甲</h1><p>一。 | 2025-04-29
        a.html          | <meta name="date" content="2025-04-29"><h1>甲</h1><p>一。 | 2025-04-29
        """)
    void readsTheDateAndNeverGuesses(String name, String text, @Nullable LocalDate expected) {
        assertThat(article(name, text.replace('⏎', '\n')).publishedOn()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a.md,'# '", "a.txt,''", "a,'# '", "a,''"})
    void readsAHeadBlock(String name, String mark) {
        ParsedArticle parsed =
                Readings.one(name, mark + "甲县办运动会\n\n来源：劳动午报\n\n日期：2025-04-29\n\n版面：第2版\n\n作者：田野\n\n本报讯 三百人参加。\n");
        assertThat(parsed.article().headline()).isEqualTo("甲县办运动会");
        assertThat(parsed.article().publication()).isEqualTo("劳动午报");
        assertThat(parsed.article().page()).isEqualTo("第2版");
        assertThat(parsed.article().text()).isEqualTo("本报讯 三百人参加。");
        assertThat(Readings.bylines(parsed)).containsExactly("田野 REPORTER");
    }

    @Test
    void readsAHeadBlockAboveTheHeadline() {
        Article article = article("a.txt", "来源：劳动午报  日期：2025-04-29\n甲县办运动会\n\n本报讯 三百人参加。\n");
        assertThat(article.headline()).isEqualTo("甲县办运动会");
        assertThat(article.publication()).isEqualTo("劳动午报");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # 甲⏎⏎一。⏎⏎二。                                  | 甲
        # 甲⏎⏎一。⏎⏎# 乙⏎⏎二。                          | 甲,乙
        # 要闻⏎⏎## 甲⏎⏎一。⏎⏎### 小节⏎⏎二。⏎⏎## 乙⏎⏎三。 | 甲,乙
        # 甲⏎⏎一。⏎⏎## 小节⏎⏎二。                        | 甲
        # 甲⏎⏎一。⏎⏎## 乙⏎⏎本报讯（记者 田野）二。        | 甲,乙
        ##甲⏎⏎一。⏎⏎##乙⏎⏎二。                            | 甲,乙
        甲⏎===⏎⏎一。                                        | 甲
        一。⏎---⏎⏎二。                                      | 一。
        一段没有标题的话。⏎⏎又一段。                        | 一段没有标题的话。
        """)
    void splitsMarkdown(String text, String expected) {
        assertThat(headlines(Readings.read("a.md", text.replace('⏎', '\n')))).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        甲县办运动会⏎⏎一。⏎⏎二。                                        | 甲县办运动会
        甲县办运动会⏎本报讯（记者 田野）一。⏎二。⏎乙县办培训班⏎本报讯（记者 周楠）三。 | 甲县办运动会,乙县办培训班
        工会新闻⏎⏎甲县办运动会⏎⏎本报讯 一。⏎⏎乙县办培训班⏎⏎本报讯 二。    | 甲县办运动会,乙县办培训班
        甲县办运动会⏎⏎一。⏎---⏎乙县办培训班⏎⏎二。                       | 甲县办运动会,乙县办培训班
        甲县办运动会⏎⏎一。⏎=====⏎⏎乙县办培训班⏎⏎二。⏎***⏎丙县植树⏎三。  | 甲县办运动会,乙县办培训班,丙县植树
        甲县办运动会⏎========⏎⏎一。                                      | 甲县办运动会
        甲县办运动会⏎——三百人参加⏎⏎本报讯 一。                          | 甲县办运动会
        一段没有标题的话，到此为止。⏎⏎又一段。                          | 一段没有标题的话，到此为止。
        """)
    void splitsPlainText(String text, String expected) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            assertThat(headlines(Readings.read("a.txt", text.replace("⏎", lineEnd))))
                    .containsExactly(expected.split(","));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <h1>甲</h1><p>一。<p>二。                              | 甲
        <h1>要闻</h1><h2>甲</h2><p>一。</p><h2>乙</h2><p>二。</p> | 甲,乙
        <title>甲_某网</title><body><p>一。</p>                 | 甲
        <h1>甲<br>乙</h1><p>一。                               | 甲 乙
        <h1><span>甲</span></h1><div>一。</div><script>x</script><nav>首页</nav> | 甲
        """)
    void splitsHtml(String text, String expected) {
        assertThat(headlines(Readings.read("a.html", text))).containsExactly(expected.split(","));
    }

    @Test
    void mapsHtmlThroughTagsAndReferences() {
        ParsedArticle parsed = Readings.one(
                "a.html", "<html><body><h1>甲</h1>\n<p>工会&nbsp;A&amp;B<b>联</b>合&#20030;办\n“运动会”。<p>完。</body></html>");
        String body = parsed.article().body();
        assertThat(parsed.mended().locate("A&B联合举办“运动会”"))
                .singleElement()
                .satisfies(span -> assertThat(span.of(body)).isEqualTo("A&amp;B<b>联</b>合&#20030;办\n“运动会”"));
        assertThat(parsed.article().text()).isEqualTo("工会\u00a0A&B联合举办“运动会”。\n完。");
        assertThat(body).startsWith("<html><body><h1>甲</h1>");
        assertThat(parsed.article().format()).isEqualTo(ArticleFormat.HTML);
    }

    @Test
    void readsMetaTags() {
        ParsedArticle parsed = Readings.one(
                "a.htm", "<meta name=author content=\"田野\"><meta name='publication' content='劳动午报'><h1>甲</h1><p>一。");
        assertThat(parsed.article().publication()).isEqualTo("劳动午报");
        Byline byline = parsed.bylines().getFirst();
        assertThat(byline.span().of(parsed.article().body())).isEqualTo("田野");
    }

    @ParameterizedTest
    @CsvSource({"a.md", "a.txt", "a.html"})
    void mendsBreaksInsideSentencesOnly(String name) {
        String report = "4月9日，职工们走\r\n\r\n\r\n进车间，看望ABC\n\ncompany的劳\r模。\n\n第二段说：\n\n第三段\n\n，完了。";
        String text = name.endsWith("html")
                ? "<h1>甲县办运动会</h1><p>" + report.replaceAll("(\\r\\n|\\n){2,}", "</p><p>")
                : (name.endsWith("md") ? "## " : "") + "甲县办运动会\n\n" + report;
        assertThat(article(name, text).text()).isEqualTo("4月9日，职工们走进车间，看望ABC company的劳模。\n第二段说：\n第三段，完了。");
    }

    @Test
    void reprintsShareATextHash() {
        Article markdown = article("a.md", "## 甲县办运动会\n\n**本报讯**　一共３００人，\n\n参加。\n");
        Article plain = article("a.txt", "乙报转载甲县运动会\n\n本报讯 一共300人，参加。\n");
        assertThat(markdown.textHash()).isEqualTo(plain.textHash());
        assertThat(markdown.id()).isEqualTo(plain.id());
    }
}
