package org.uniongraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTextTests {
    private static final Pattern PHRASE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    @Test
    void wordsAreCutAtWhatIsNoLetter() {
        assertThat(SearchText.of(" 植树，海淀 ＡＢ ").words()).containsExactly("植树", "海淀", "ab");
        assertThat(SearchText.of("+-&&||!(){}[]^~*?:\\/\"😀").words()).isEmpty();
    }

    @Test
    void onlyLatinLettersMayBePinyin() {
        assertThat(SearchText.of("Lü Liang").pinyin()).isEqualTo("luliang");
        assertThat(SearchText.of("hdqzgh").pinyin()).isEqualTo("hdqzgh");
        assertThat(SearchText.of("海dian").pinyin()).isEmpty();
    }

    @Test
    void shortTextsAreNotSoughtByResemblance() {
        assertThat(SearchText.of("工").alikeQuery()).isEmpty();
        assertThat(SearchText.of("工会").looseNameQuery()).isEmpty();
        assertThat(SearchText.of("甲".repeat(60)).alikeQuery()).isEmpty();
        assertThat(SearchText.of("工").textQuery()).isEmpty();
    }

    @Property(tries = 500)
    void nothingTypedIsReadAsSyntax(@ForAll String typed) {
        SearchText search = SearchText.of(typed);
        for (String query : new String[] {
            search.keyQuery(),
            search.nameQuery(),
            search.alikeQuery(),
            search.looseNameQuery(),
            search.headlineQuery(),
            search.textQuery(),
            search.looseTextQuery()
        }) {
            String outside = PHRASE.matcher(query).replaceAll("");
            assertThat(outside).doesNotContain("\"", "\\", "[", "{", "/", "^", "&", "|", "!", "?", "-");
        }
    }
}
