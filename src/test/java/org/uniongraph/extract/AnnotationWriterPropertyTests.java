package org.uniongraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.article.UnreadableSource;

class AnnotationWriterPropertyTests {
    private static final String[] PIECES = {
        "\n",
        "\r\n",
        "\n\n",
        "\n\n",
        " ",
        "　",
        "\u00a0",
        "\u200b",
        "\u2028",
        "## ",
        "**",
        "*",
        "[",
        "](x)",
        "<b>",
        "</b>",
        "<br>",
        "<p>",
        "&amp;",
        "&#xD800;",
        "&hellip;",
        "\\",
        "\"",
        "。",
        "！”",
        "“",
        "，",
        "（",
        "）",
        "本报讯（记者 王小明）",
        "本报记者 周楠 摄",
        "甲市总工会",
        "该市总工会",
        "上海",
        "职工歌咏比赛",
        "近日",
        "举办",
        "来源：某报\n",
        "日期：2025-04-29\n",
        "ＡＢＣ",
        "12",
        "😀",
        "\ud840\udc00",
        "啊啊啊"
    };

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(4)
                .ofMaxSize(60)
                .map(pieces -> "## 标题 😀\n\n甲市总工会" + String.join("", pieces));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.md", "a.txt", "a.html");
    }

    @Property
    void readsBackWhatItWrote(@ForAll("names") String name, @ForAll("pages") String page, @ForAll long seed)
            throws CharacterCodingException {
        for (ParsedArticle article : articles(name, page)) {
            Extraction found = InventedExtraction.of(article, seed);
            byte[] json = AnnotationWriter.write(article, found);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)); // throws for what is no UTF-8
            assertThat(AnnotatedArticle.read(article, "a.json", json)).isEqualTo(found);
            String line = AnnotationWriter.line(name, article, found);
            assertThat(line).doesNotContain("\n", "\r");
            assertThat(AnnotatedArticle.read(article, "a.json", line.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(found);
        }
    }

    @Property
    void readsBackTheByline(@ForAll("names") String name, @ForAll("pages") String page) {
        for (ParsedArticle article : articles(name, page)) {
            Extraction found = new BylineExtractor().extract(article);
            assertThat(found.refusals()).isEmpty();
            assertThat(AnnotatedArticle.read(article, "a.json", AnnotationWriter.write(article, found)))
                    .isEqualTo(found);
        }
    }

    private static List<ParsedArticle> articles(String name, String page) {
        try {
            return new ArticleReader().read(new Source(name, page.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableSource e) {
            return List.of();
        }
    }
}
