package org.uniongraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTests {
    @ParameterizedTest
    @CsvSource({
        "中華全國總工會, 中华全国总工会",
        "“五一”劳动奖章, 五一劳动奖章",
        "ＢＴＶ杯 足球赛, btv杯足球赛",
        "第①届, 第1届",
        "臺灣, 台湾",
        "Café №5, cafén" + "o5",
        "😀！, ''",
        "海淀区\u3000总工会, 海淀区总工会"
    })
    void keepsLettersAndDigitsInOneForm(String text, String letters) {
        assertThat(Folded.letters(text)).isEqualTo(letters);
    }

    @Test
    void knowsWhereEachLetterStands() {
        Folded folded = Folded.of("😀𠮷総 ﬁ！");

        assertThat(folded.letters()).isEqualTo("𠮷総fi");
        assertThat(IntStream.range(0, 5).map(folded::start)).containsExactly(2, 2, 4, 6, 6);
        assertThat(IntStream.range(0, 5).map(folded::end)).containsExactly(4, 4, 5, 7, 7);
    }

    @Property(tries = 300)
    void placesLieInTheTextAndNeverCutACharacter(@ForAll String text) {
        Folded folded = Folded.of(text);

        assertThat(folded.letters()).isEqualTo(Folded.letters(text));
        for (int i = 0; i < folded.letters().length(); i++) {
            assertThat(folded.start(i)).isBetween(0, text.length() - 1);
            assertThat(folded.end(i) - folded.start(i))
                    .isEqualTo(Character.charCount(text.codePointAt(folded.start(i))));
        }
    }

    @Test
    void foldingTwiceChangesNoCharacter() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(text -> !Folded.letters(Folded.letters(text)).equals(Folded.letters(text))))
                .isEmpty();
    }
}
