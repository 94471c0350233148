package org.uniongraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SnippetTests {
    private static final String BODY = "## 标题\n\n" + "前文。".repeat(60) + "活动由海淀区\n總工会组织，😀百名劳模参加。" + "后文。".repeat(60);

    @Test
    void showsThePlaceThatMatchedAcrossALineBreakAndScripts() {
        Snippet snippet = Snippet.of(SearchText.of("海淀区总工會"), BODY);

        assertThat(words(snippet)).containsExactly("海淀区\n總工会");
        assertThat(BODY.substring(snippet.start(), snippet.end())).isEqualTo(snippet.text());
        assertThat(snippet.text()).startsWith("活动由").hasSizeLessThanOrEqualTo(Snippet.LENGTH);
    }

    @Test
    void countsUnitsNotCharacters() {
        Snippet snippet = Snippet.of(SearchText.of("劳模"), "😀😀劳模");

        assertThat(snippet.highlights()).containsExactly(new Highlight(4, 6));
    }

    @Test
    void prefersThePlaceWithMostWords() {
        String body = "植树。" + "前文。".repeat(60) + "海淀劳模植树。";

        assertThat(words(Snippet.of(SearchText.of("植树 海淀"), body))).containsExactly("海淀", "植树");
    }

    @Test
    void opensTheBodyWhenOnlyTheHeadlineMatched() {
        Snippet snippet = Snippet.of(SearchText.of("工会"), "\n\n无关的正文。");

        assertThat(snippet).isEqualTo(new Snippet("无关的正文。", 2, 8, List.of()));
        assertThat(Snippet.of(SearchText.of("工会"), "").text()).isEmpty();
    }

    @Property(tries = 300)
    void highlightsAreWhatWasSoughtAndNothingIsCut(@ForAll @From("bodies") String body) {
        Snippet snippet = Snippet.of(SearchText.of("工會"), body);

        assertThat(body.substring(snippet.start(), snippet.end())).isEqualTo(snippet.text());
        assertThat(words(snippet)).allMatch(words -> Folded.letters(words).contains("工"));
        boolean cut = !snippet.text().isEmpty()
                && (Character.isLowSurrogate(snippet.text().charAt(0))
                        || Character.isHighSurrogate(
                                snippet.text().charAt(snippet.text().length() - 1)));
        assertThat(cut).isFalse();
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of("工", "会", "工会", "😀", "𠮷", "。", "\n", "甲乙丙丁戊", "**")
                .list()
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    private static List<String> words(Snippet snippet) {
        return snippet.highlights().stream()
                .map(place -> snippet.text().substring(place.start(), place.end()))
                .toList();
    }
}
