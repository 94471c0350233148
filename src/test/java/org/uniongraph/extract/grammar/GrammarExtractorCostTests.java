package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.Span;

/** However odd a text is, four times of it cost about four times as much. */
class GrammarExtractorCostTests {
    private static final ArticleExtractor EXTRACTOR = new GrammarExtractor(Lexicon.load());

    /** What is of the order of a garbage collection tells nothing. */
    private static final long NOISE_NANOS = 50_000_000;

    /** Of a quadratic cost 16, of a linear one 4. */
    private static final double LINEAR = 8;

    private static final int SIZE = 30_000;

    static Stream<String> oddTexts() {
        return Stream.of(
                articles().replaceAll("[。！？；\n]", ""),
                articles(),
                "“”",
                "“",
                "（",
                "）",
                "（）",
                "总工会",
                "甲市总工会、",
                "、",
                "第一届",
                "第一届职工技能大赛决赛",
                "张三、李四、王小明、",
                "甲公司工会主席张三，",
                "张三荣获一等奖，",
                "1234567890",
                "一百二十三万",
                "2025年4月29日",
                "啊",
                "a",
                "暨",
                "甲市\n",
                "来源：",
                "——",
                "买买提·",
                "😀",
                "**",
                "<b>",
                "[",
                "北京市公司工会委员会职工大学工会",
                "甲市总工会举办“求学圆梦”行动启动仪式，",
                "由甲市总工会主办，乙公司、丙公司承办的“求学圆梦”技能大赛在丁公司举行。");
    }

    /** Texts in which every name is another. */
    static Stream<String> newNames() {
        return Stream.of(
                "工会主席张%s，", "%s有限公司工会，", "举办“%s”职工技能大赛。", "“%s”活动。", "在%s文化宫举行。", "甲市%s街道总工会、%s镇工会，", "活动吸引1%s名职工，");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void readsWhatIsRepeatedInLinearTime(String piece) {
        isLinear(repeated(piece, SIZE), repeated(piece, 4 * SIZE));
    }

    @ParameterizedTest
    @MethodSource("newNames")
    void readsNewNamesInLinearTime(String piece) {
        isLinear(named(piece, SIZE), named(piece, 4 * SIZE));
    }

    @Test
    void readsDeepNestingInLinearTime() {
        isLinear(nested(SIZE), nested(4 * SIZE));
    }

    @Test
    void boundsWhatIsReadAtOnce() {
        for (String piece : new String[] {articles(), "啊", "甲，", "😀", "\n", "甲。", "甲\n\n乙"}) {
            ParsedArticle article = parsed(repeated(piece, SIZE));
            String text = article.mended().text();
            int end = 0;
            for (Sections.Section section : Sections.of(text, article.mended().sentences())) {
                assertThat(section.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(section.span().of(text).length()).isLessThanOrEqualTo(Sections.MAX_SECTION + 1);
                end = section.span().end();
                for (Span sentence : section.sentences()) {
                    assertThat(sentence.length()).isBetween(1, Sections.MAX_SENTENCE);
                    assertThat(sentence.end())
                            .isLessThanOrEqualTo(section.span().length());
                }
            }
        }
    }

    /** Three tries, since others use the machine too. */
    private static void isLinear(String small, String large) {
        ParsedArticle one = parsed(small);
        ParsedArticle four = parsed(large);
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && least >= LINEAR; attempt++) {
            least = Math.min(least, (double) nanos(four) / Math.max(NOISE_NANOS, nanos(one)));
        }
        assertThat(least).as("cost of four times as much").isLessThan(LINEAR);
    }

    private static long nanos(ParsedArticle article) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        EXTRACTOR.extract(article);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static ParsedArticle parsed(String text) {
        return WovenPages.parsed("## 标题\n\n正文" + text).getFirst();
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static String nested(int length) {
        return "（".repeat(length / 2) + "）".repeat(length / 2);
    }

    private static String named(String piece, int length) {
        String letters = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏海燕建国";
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            StringBuilder name = new StringBuilder("王");
            for (int rest = i; rest > 0 || name.length() < 3; rest /= letters.length()) {
                name.append(letters.charAt(rest % letters.length()));
            }
            text.append(piece.replace("%s", name));
        }
        return text.substring(0, length);
    }

    private static String articles() {
        return WovenPages.articles().stream()
                .map(page -> WovenPages.parsed(page).getFirst().mended().text())
                .collect(Collectors.joining("\n"));
    }
}
