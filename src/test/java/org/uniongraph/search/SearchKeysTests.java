package org.uniongraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTests {
    @Test
    void aUnionIsFoundByNamesShortFormsAndPinyin() {
        SearchKeys keys = SearchKeys.of("Union", "北京市海淀区總工會", List.of("海淀区总工会"));

        assertThat(keys.names()).containsExactly("北京市海淀区总工会", "海淀区总工会");
        assertThat(keys.shortNames()).contains("海淀工会", "区总").doesNotContain("海淀区总工会");
        assertThat(keys.pinyin())
                .contains("beijingshihaidianquzonggonghui", "bjshdqzgh", "haidiangonghui", "hdqzgh", "hdgh");
    }

    @ParameterizedTest
    @CsvSource({
        "重庆市, chongqingshi",
        "长沙市, changshashi",
        "厦门市, xiamenshi",
        "呼和浩特市, huhehaoteshi",
        "吕梁市, luliangshi",
        "女职工委员会, nuzhigongweiyuanhui",
        "A座3层, azuo3ceng"
    })
    void pinyinReadsWordsNotLetters(String name, String pinyin) {
        assertThat(SearchKeys.of("Place", name, List.of()).pinyin()).contains(pinyin);
    }

    @Test
    void theOrderOfAliasesMakesNoDifference() {
        assertThat(SearchKeys.of("Union", "甲市总工会", List.of("市总", "甲总")))
                .isEqualTo(SearchKeys.of("Union", "甲市总工会", List.of("甲总", "市总")));
    }

    @Test
    void keysAreBounded() {
        List<String> aliases = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            aliases.add("第" + i + "市总工会");
        }
        SearchKeys keys = SearchKeys.of("Union", "长".repeat(5000), aliases);

        assertThat(keys.names()).hasSizeLessThanOrEqualTo(60).allMatch(key -> key.length() <= 100);
        assertThat(keys.shortNames()).hasSizeLessThanOrEqualTo(60);
        assertThat(keys.pinyin()).hasSizeLessThanOrEqualTo(240);
    }

    @Property(tries = 200)
    void anyNameHasKeys(@ForAll String name, @ForAll List<String> aliases) {
        assertThat(SearchKeys.of("Union", name, aliases).properties())
                .containsOnlyKeys("searchNames", "searchShortNames", "searchPinyin");
    }
}
