package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartsTests {
    @Test
    void leavesAShortArticleWhole() {
        assertThat(Parts.of("标题", "一段。\n二段。", 500)).containsExactly("标题\n\n一段。\n二段。");
    }

    @Test
    void repeatsTheHeadlineTheFirstParagraphAndTheOneBefore() {
        List<String> parts = Parts.of("标题", "首段。\n" + "二".repeat(480) + "\n三段。\n" + "四".repeat(490) + "\n五段。", 500);
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0)).startsWith("标题\n\n首段。\n二").endsWith("\n三段。");
        assertThat(parts.get(1)).isEqualTo("标题\n\n首段。\n三段。\n" + "四".repeat(490) + "\n五段。");
    }

    @Property(tries = 300)
    void losesNothingAndKeepsToTheLength(
            @ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 200) int most) {
        List<String> parts = Parts.of("标题", text, most);
        assertThat(String.join("", parts).codePoints().distinct().sorted().boxed())
                .containsAll(text.codePoints().distinct().boxed().toList());
        assertThat(parts).allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(2 * most + 10));
        assertThat(parts)
                .allSatisfy(part -> assertThat(part).doesNotMatch("(?s).*[\\ud800-\\udbff](?![\\udc00-\\udfff]).*"));
    }

    /** Every character but the signs occurs once, so that a lost one is missed. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(1, 900)
                .flatMap(length -> Arbitraries.of("。", "\n", "，", "")
                        .list()
                        .ofSize(length)
                        .map(signs -> {
                            StringBuilder text = new StringBuilder();
                            for (int i = 0; i < signs.size(); i++) {
                                text.appendCodePoint(i % 7 == 0 ? 0x20000 + i : 0x4e00 + i)
                                        .append(signs.get(i));
                            }
                            return text.toString();
                        }));
    }
}
