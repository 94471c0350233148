package org.uniongraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableSourceTests {
    private static void refused(byte[] bytes, String... words) {
        assertThatThrownBy(() -> new ArticleReader().read(new Source("page.md", bytes)))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("page.md")
                .hasMessageContainingAll(words);
    }

    @Test
    void refusesEmptyAndBlankFiles() {
        refused(new byte[0], "is empty");
        refused("\n \u3000\n".getBytes(StandardCharsets.UTF_8), "only white space");
        refused(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "only white space");
    }

    @Test
    void refusesBinaryFiles() {
        refused("甲\u0000乙。".getBytes(StandardCharsets.UTF_8), "binary", "export");
        refused(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000"), "binary");
    }

    @Test
    void refusesBytesOfNoEncoding() {
        refused(HexFormat.of().parseHex("fffe00d8"), "UTF-16LE", "UTF-8");
        refused(HexFormat.of().parseHex("e5b7a5ff80c1"), "save it as UTF-8");
    }

    @Test
    void refusesFilesOverTheLimit() {
        refused(new byte[20 * 1024 * 1024 + 1], "20971521 bytes", "more than 20971520", "split");
    }

    @Test
    void refusesAPageWithoutText() {
        refused("# 只有标题\n\n## 又是标题\n".getBytes(StandardCharsets.UTF_8), "no article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16", "Big5"})
    void readsEveryEncodingWithAndWithoutAMark(String encoding) {
        String text = "## 職工運動會開幕\n\n本報訊　三百名職工參加了職工運動會，工會主席到場加油，大家都說很好。\n";
        for (String start : List.of("", "\ufeff")) {
            if (start.isEmpty() || encoding.startsWith("UTF")) {
                byte[] bytes = (start + text).getBytes(Charset.forName(encoding));
                ParsedArticle article =
                        new ArticleReader().read(new Source("a.md", bytes)).getFirst();
                assertThat(article.article().headline()).isEqualTo("職工運動會開幕");
                assertThat(article.offset()).isZero();
            }
        }
    }

    @Test
    void honoursThePagesOwnCharsetOnlyWhenItFits() {
        String page = "<meta charset=\"gb2312\"><h1>职工运动会</h1><p>三百人参加。";
        for (String encoding : List.of("GB18030", "UTF-8")) {
            byte[] bytes = page.getBytes(Charset.forName(encoding));
            assertThat(new ArticleReader()
                            .read(new Source("a.html", bytes))
                            .getFirst()
                            .article()
                            .headline())
                    .as(encoding)
                    .isEqualTo("职工运动会");
        }
    }
}
