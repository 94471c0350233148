package org.uniongraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.uniongraph.model.Span;

class ArticleReaderPropertyTests {
    private static final String[] PIECES = {
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\n\n\n",
        " ",
        "　　",
        "\t",
        "\u00a0",
        "\u200b",
        "\u2028",
        "# ",
        "## ",
        "### ",
        "---",
        "===",
        "***",
        "**",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "](x)",
        "![",
        "<",
        ">",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<br>",
        "<h1>",
        "</h1>",
        "<h2>",
        "<table>",
        "<td>",
        "<!--",
        "-->",
        "&amp;",
        "&nbsp;",
        "&#20030;",
        "&#xD800;",
        "&",
        ";",
        "\\",
        "。",
        "！",
        "？",
        "…",
        "”",
        "“",
        "，",
        "（",
        "）",
        "：",
        ":",
        "/",
        "、",
        "本报讯",
        "记者",
        "通讯员",
        "摄",
        "文/图",
        "供图",
        "来源：",
        "日期：2025-04-29",
        "作者：",
        "某某日报讯",
        "田野",
        "周楠",
        "张",
        "职工运动会",
        "工会",
        "ＡＢＣ",
        "１２３",
        "abc",
        "12",
        "😀",
        "\ud840\udc00",
        "title: x\n"
    };

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> any =
                Arbitraries.strings().all().excludeChars('\u0000').ofMaxLength(5);
        return Arbitraries.frequencyOf(Tuple.of(12, pieces), Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.md", "a.txt", "a.html", "a");
    }

    private static List<ParsedArticle> read(String name, String page) {
        try {
            return Readings.read(name, page);
        } catch (UnreadableSource e) {
            assertThat(e).hasMessageContaining(name);
            return List.of();
        }
    }

    /** What the reader sees of {@code page}: no byte order mark, no lone surrogates. */
    private static String decoded(String page) {
        String text = new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    @Property
    void bodiesAreDisjointSlicesOfTheFile(@ForAll("names") String name, @ForAll("pages") String page) {
        String file = decoded(page);
        int end = 0;
        for (ParsedArticle article : read(name, page)) {
            String body = article.article().body();
            assertThat(article.offset()).isGreaterThanOrEqualTo(end);
            end = article.offset() + body.length();
            assertThat(file.substring(article.offset(), end)).isEqualTo(body);
        }
    }

    @Property
    void everySpanLiesInTheBodyAndTheMappingRises(@ForAll("names") String name, @ForAll("pages") String page) {
        for (ParsedArticle article : read(name, page)) {
            int bound = article.article().body().length();
            MendedText mended = article.mended();
            Span before = new Span(0, 0);
            for (int i = 0; i < mended.text().length(); i++) {
                Span here = mended.toOriginal(new Span(i, i + 1));
                assertThat(here.start()).isGreaterThanOrEqualTo(before.start());
                assertThat(here.end()).isBetween(before.end(), bound);
                before = here;
            }
            assertThat(article.bylines())
                    .allSatisfy(byline -> assertThat(byline.span().end()).isLessThanOrEqualTo(bound));
            assertThat(mended.sentences()).isSorted();
        }
    }

    @Property
    void whatIsLocatedReadsAsTheQuote(
            @ForAll("names") String name,
            @ForAll("pages") String page,
            @ForAll @IntRange(max = 300) int from,
            @ForAll @IntRange(min = 1, max = 12) int length) {
        for (ParsedArticle article : read(name, page)) {
            MendedText mended = article.mended();
            int start = from % mended.text().length();
            String quote = mended.text().substring(start, Math.min(mended.text().length(), start + length));
            List<Span> spans = mended.locate(quote);
            if (!mended.text().contains("*")) {
                assertThat(spans.isEmpty()).isEqualTo(Readings.flat(quote).isEmpty());
            }
            for (Span span : spans) {
                String raw = span.of(article.article().body());
                if (!hasMarkup(name, raw)) {
                    assertThat(Readings.flat(raw)).isEqualTo(Readings.flat(quote));
                }
            }
        }
    }

    /** What a reading drops beyond white space and {@code **}: a rule in plain text, else every mark. */
    private static boolean hasMarkup(String name, String raw) {
        String marks = name.equals("a.txt") ? "" : "<&\\[]*_`#>!";
        return raw.contains("---")
                || raw.contains("===")
                || raw.contains("***")
                || raw.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    @Property
    void plainTextWithLoneSurrogatesKeepsItsPlaces(@ForAll("surrogates") String text) {
        MendedText mended = new MendedText(MappedText.of(text, 0, text.length()), List.of());
        assertThat(mended.text()).isEqualTo(text);
        for (Span sentence : mended.sentences()) {
            assertThat(mended.sentenceAround(mended.toOriginal(sentence))).contains(sentence.of(text));
        }
    }

    @Provide
    Arbitrary<String> surrogates() {
        return Arbitraries.strings()
                .withChars("工会。！”\n ab\ud800\udc00\udbff\udfff")
                .ofMaxLength(60);
    }
}
