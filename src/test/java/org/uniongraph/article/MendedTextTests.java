package org.uniongraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uniongraph.model.Span;

class MendedTextTests {
    private static MendedText plain(String text) {
        return new MendedText(MappedText.of(text, 0, text.length()), List.of());
    }

    private static List<String> sentences(String text) {
        return plain(text).sentences().stream().map(span -> span.of(text)).toList();
    }

    @Test
    void cutsSentencesAtStopsWithTheirClosingQuotes() {
        assertThat(sentences("他说：“好！”大家笑了；散会。（完）\n真的？！是a?b。没有句号"))
                .containsExactly("他说：“好！”", "大家笑了；散会。", "（完）", "真的？！", "是a?b。", "没有句号");
    }

    @Test
    void findsAllPlacesAndNoOverlaps() {
        assertThat(plain("工会工会 工\n会").locate("工会")).containsExactly(new Span(0, 2), new Span(2, 4), new Span(5, 8));
        assertThat(plain("啊啊啊").locate("啊啊")).containsExactly(new Span(0, 2));
    }

    @Test
    void foldsWidthAndIgnoresSpaceAndBoldOnBothSides() {
        assertThat(plain("**ＡＢＣ**　１２３（甲）").locate("A B**C**123(甲）")).containsExactly(new Span(2, 14));
        assertThat(plain("甲").locate(" ** ")).isEmpty();
    }

    @Test
    void findsNothingAcrossHeadlineAndText() {
        ParsedArticle article = Readings.one("a.md", "## 职工\n\n运动会开幕。\n");
        assertThat(article.mended().locate("职工")).containsExactly(new Span(3, 5));
        assertThat(article.mended().locate("职工运动会")).isEmpty();
        assertThat(article.mended().sentenceAround(new Span(3, 5))).isEqualTo("职工");
    }

    @Test
    void readsASpanAsAReaderDoes() {
        String page = "## 职工\n\n本报讯（记者 王小明）甲**市**总工会近日举办职工歌咏\n\n比赛，该市总工会主席李大力出席。\n";
        MendedText text = Readings.one("a.md", page).mended();
        assertThat(text.read(new Span(page.indexOf('甲'), page.indexOf('，')))).isEqualTo("甲市总工会近日举办职工歌咏比赛");
        assertThat(text.read(new Span(3, page.indexOf('（')))).isEqualTo("职工\n本报讯");
        assertThat(text.read(new Span(0, 2))).isEmpty();
    }

    @Test
    void standsExactlyWhereItIsRead() {
        MendedText text = plain("啊啊 啊。");
        assertThat(text.stands("啊啊", new Span(0, 2))).isTrue();
        assertThat(text.stands("啊啊", new Span(1, 4))).isTrue();
        assertThat(text.stands("啊啊", new Span(0, 3))).isFalse();
        assertThat(text.stands("啊", new Span(0, 2))).isFalse();
        assertThat(text.stands(" ", new Span(2, 3))).isFalse();
        assertThat(Readings.one("a.md", "## 职工\n\n开幕。\n").mended().stands("职工开", new Span(3, 8)))
                .isFalse();
    }

    @Test
    void givesTheSentencesAroundASpan() {
        MendedText text = plain("一。二二。三。");
        assertThat(text.sentenceAround(new Span(2, 3))).isEqualTo("二二。");
        assertThat(text.sentenceAround(new Span(1, 3))).isEqualTo("一。二二。");
        assertThat(text.sentenceAround(new Span(6, 6))).isEqualTo("三。");
    }

    @Test
    void sharesTheStringOfALongSentence() {
        MendedText text = plain("工".repeat(1000));
        assertThat(text.sentenceAround(new Span(1, 2))).isSameAs(text.sentenceAround(new Span(900, 901)));
    }

    @Test
    void bearsLoneSurrogates() {
        MendedText text = plain("\ud800工\udc00会。");
        assertThat(text.locate("\udc00会")).containsExactly(new Span(2, 4));
        assertThat(text.sentenceAround(new Span(0, 1))).isEqualTo("\ud800工\udc00会。");
    }
}
