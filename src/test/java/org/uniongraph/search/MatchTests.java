package org.uniongraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTests {
    @ParameterizedTest
    @CsvSource({
        "北京市海淀區總工會, NAME, EXACT, 北京市海淀区总工会",
        "海淀区总工会, ALIAS, EXACT, 海淀区总工会",
        "海淀工会, ABBREVIATION, EXACT, 海淀工会",
        "北京市海淀, NAME, PREFIX, 北京市海淀区总工会",
        "区总工, ABBREVIATION, PREFIX, 区总工会",
        "京市海, NAME, PART, 北京市海淀区总工会",
        "总工会 北京, NAME, WORDS, 北京市海淀区总工会",
        "hdqzgh, PINYIN, EXACT, hdqzgh",
        "haidianquz, PINYIN, PREFIX, haidianquzonggonghui",
        "海定区总工会, ALIAS, SIMILAR, 海淀区总工会",
        "海殿去宗公汇, ALIAS, SIMILAR, 海淀区总工会",
        "haidanquzonggonghui, PINYIN, SIMILAR, haidianquzonggonghui"
    })
    void tellsTheFormThatIsClosest(String typed, Match.Form form, Match.Closeness closeness, String text) {
        Match match = Match.ofEntity(SearchText.of(typed), "Union", "北京市海淀区总工会", List.of("海淀区总工会"));

        assertThat(match).extracting(Match::form, Match::closeness, Match::text).containsExactly(form, closeness, text);
    }

    @Test
    void namesWhatAShortFormShortens() {
        Match match = Match.ofEntity(SearchText.of("市总"), "Union", "北京市总工会", List.of());

        assertThat(match.of()).isEqualTo("北京市总工会");
    }

    @Test
    void marksThePlacesInTheFormAsItIsStored() {
        Match match = Match.ofEntity(SearchText.of("五一劳动"), "Topic", "“五一”勞動奖章", List.of());

        assertThat(match.highlights()).containsExactly(new Highlight(1, 6));
    }

    @Test
    void tellsHeadlinesFromTexts() {
        SearchText search = SearchText.of("劳模");

        assertThat(Match.ofArticle(search, "致敬劳模").form()).isEqualTo(Match.Form.HEADLINE);
        assertThat(Match.ofArticle(search, "植树").form()).isEqualTo(Match.Form.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"海定区, 海淀区, 1", "区海淀, 海区淀, 1", "ab, ba, 1", "abc, ab, 1", "'', abc, 3", "𠮷野, 吉野, 1"})
    void distanceCountsLetters(String one, String other, int distance) {
        assertThat(Distance.between(one, other)).isEqualTo(distance);
    }
}
