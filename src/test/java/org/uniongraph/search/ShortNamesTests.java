package org.uniongraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTests {
    @ParameterizedTest
    @CsvSource({
        "中华全国总工会, 全总 全国总工会",
        "北京市总工会, 北京总工会 北京工会 北京市总 市总 市总工会",
        "北京市海淀区总工会, 海淀区总工会 海淀总工会 海淀工会 海淀区工会 海淀区总 区总 区总工会 北京海淀区总工会 北京海淀工会",
        "江苏省总工会, 江苏总工会 江苏工会 省总",
        "广西壮族自治区总工会, 广西总工会 广西工会 自治区总工会",
        "湖北省恩施土家族苗族自治州总工会, 恩施总工会 恩施土家族苗族自治州总工会",
        "北京市朝阳区望京街道总工会, 望京街道总工会 望京总工会 街道总工会",
        "保定市易县总工会, 易县总工会 县总",
        "济南市市中区总工会, 市中区总工会 市中总工会",
        "景德镇市昌江区总工会, 昌江区总工会 昌江工会",
        "荆州市沙市区总工会, 沙市区总工会 沙市总工会",
        "北京经济技术开发区总工会, 北京经济技术开发区工会",
        "中国教育工会全国委员会, 教育工会 中国教育工会",
        "中国教育工会北京市委员会, 北京市教育工会 北京教育工会",
        "北京公交集团工会委员会, 北京公交集团工会",
        "海淀区外卖行业工会联合会, 海淀区外卖行业工联会"
    })
    void unionsAreShortenedAsPeopleDo(String name, String forms) {
        assertThat(ShortNames.of("Union", name)).contains(forms.split(" ")).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource({"北京市海淀区, 海淀区 海淀", "北京市, 北京", "新疆维吾尔自治区, 新疆", "海淀区, 海淀"})
    void placesAreCalledByTheirLastDivision(String name, String forms) {
        assertThat(ShortNames.of("Place", name)).containsExactlyInAnyOrder(forms.split(" "));
    }

    @Test
    void otherNamesHaveNoShortForms() {
        assertThat(ShortNames.of("Person", "孙金春")).isEmpty();
        assertThat(ShortNames.of("Place", "凤凰岭劳模实践基地")).isEmpty();
        assertThat(ShortNames.of("Topic", "中华全国总工会成立100周年")).isEmpty();
    }

    @Test
    void chainsOfDivisionsAreCutAtTheirEndings() {
        assertThat(RegionalChain.of("内蒙古自治区呼伦贝尔市鄂伦春自治旗"))
                .extracting(RegionalChain.Unit::name)
                .containsExactly("内蒙古自治区", "呼伦贝尔市", "鄂伦春自治旗");
        assertThat(RegionalChain.of("黑龙江省大兴安岭地区"))
                .extracting(RegionalChain.Unit::name)
                .containsExactly("黑龙江省", "大兴安岭地区");
        assertThat(RegionalChain.of("市")).isEmpty();
        assertThat(RegionalChain.of("")).isEmpty();
    }

    @Test
    void hostileNamesTakeNoTime() {
        char[] letters = new char[30];
        for (char ending : "州市区镇".toCharArray()) {
            Arrays.fill(letters, ending);
            String name = new String(letters, 0, 29) + "甲";
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> ShortNames.of("Union", name + "总工会"));
        }
    }
}
