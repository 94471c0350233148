package org.uniongraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DivisionsTests {
    private static final Divisions DIVISIONS = Lexicon.load().divisions();

    @Test
    void hasAllDivisionsOfEachLevel() {
        Map<DivisionLevel, Long> counts =
                DIVISIONS.all().stream().collect(Collectors.groupingBy(Division::level, Collectors.counting()));

        assertThat(counts)
                .containsEntry(DivisionLevel.PROVINCE, 35L)
                .containsEntry(DivisionLevel.CITY, 367L)
                .containsEntry(DivisionLevel.COUNTY, 2999L)
                .containsEntry(DivisionLevel.TOWNSHIP, 41341L);
    }

    @Test
    void everyDivisionLiesInAHigherOne() {
        assertThat(DIVISIONS.all()).allSatisfy(division -> {
            Division parent = division.parent();
            assertThat(parent == null).isEqualTo(division.level() == DivisionLevel.PROVINCE);
            assertThat(parent == null || parent.level().compareTo(division.level()) < 0)
                    .isTrue();
        });
    }

    @Test
    void levelsThatOnlyStatisticsKnowAreLeftOut() {
        assertThat(parents("110108")).containsExactly("北京市");
        assertThat(parents("429004")).containsExactly("湖北省");
        assertThat(parents("441900003")).containsExactly("广东省", "东莞市");
        assertThat(parents("659001")).containsExactly("新疆维吾尔自治区");
        assertThat(DIVISIONS.named("市辖区")).isEmpty();
        assertThat(DIVISIONS.named("省直辖县级行政区划")).isEmpty();
    }

    @Test
    void theCorpsStandsBesideTheProvinces() {
        Division eighth = the("八师石河子市");

        assertThat(eighth.name()).isEqualTo("第八师");
        assertThat(eighth.ancestors()).containsExactly(the("新疆生产建设兵团"));
        assertThat(the("新疆生产建设兵团").level()).isEqualTo(DivisionLevel.PROVINCE);
    }

    @Test
    void findsProvincesByTheirShortNames() {
        assertThat(the("内蒙古").code()).isEqualTo("15");
        assertThat(the("广西").code()).isEqualTo("45");
        assertThat(the("新疆").code()).isEqualTo("65");
        assertThat(the("香港").code()).isEqualTo("81");
        assertThat(DIVISIONS.named("京")).isEmpty();
    }

    @Test
    void findsAutonomousDivisionsWithoutTheirPeoples() {
        assertThat(the("恩施州").name()).isEqualTo("恩施土家族苗族自治州");
        assertThat(the("西双版纳").name()).isEqualTo("西双版纳傣族自治州");
        assertThat(the("凉山州").name()).isEqualTo("凉山彝族自治州");
        assertThat(the("景宁县").name()).isEqualTo("景宁畲族自治县");
        assertThat(the("东乡族自治县").stem()).isEqualTo("东乡");
        assertThat(the("鄂温克旗").name()).isEqualTo("鄂温克族自治旗");
        assertThat(the("科左中旗").name()).isEqualTo("科尔沁左翼中旗");
    }

    @Test
    void findsDivisionsByTheirFormerNames() {
        assertThat(the("密云县").name()).isEqualTo("密云区");
        assertThat(the("崇文区").name()).isEqualTo("东城区");
        assertThat(the("襄樊市").name()).isEqualTo("襄阳市");
        assertThat(the("毕节地区").name()).isEqualTo("毕节市");
        assertThat(the("江北县").name()).isEqualTo("渝北区");
    }

    @Test
    void aFormerNameIsNotGuessedWhereAnotherDivisionHasIt() {
        assertThat(DIVISIONS.named("中山市")).extracting(Division::code).containsExactly("4420");
        assertThat(DIVISIONS.named("朝阳县")).extracting(Division::code).containsExactly("211321");
    }

    @Test
    void townsAndSubdistrictsGoByAnyOfTheirKinds() {
        Division town = the("苏家坨地区");

        for (String name : List.of("苏家坨镇", "苏家坨乡", "苏家坨街道", "苏家坨街道办", "苏家坨街道办事处")) {
            assertThat(DIVISIONS.named(name)).containsExactly(town);
        }
        assertThat(DIVISIONS.named("苏家坨")).isEmpty();
        assertThat(DIVISIONS.named("北京地区")).extracting(Division::name).doesNotContain("北京街道");
    }

    @Test
    void ordinaryWordsAreNoShortNames() {
        for (String word : List.of("和平", "新华", "公安", "资源", "城关", "长安", "东方", "比如", "大兴", "向阳", "解放")) {
            assertThat(DIVISIONS.named(word)).as(word).isEmpty();
        }
        assertThat(the("资源县").name()).isEqualTo("资源县");
    }

    @Test
    void namesOfOneLetterAndKindAreNotShortened() {
        assertThat(the("勉县").stem()).isEqualTo("勉县");
        assertThat(DIVISIONS.named("勉")).isEmpty();
        assertThat(DIVISIONS.named("市中")).isEmpty();
    }

    @Test
    void higherLevelsComeFirstAndThenOfficialNames() {
        assertThat(DIVISIONS.named("吉林")).extracting(Division::name).startsWith("吉林省", "吉林市");
        assertThat(DIVISIONS.named("朝阳区")).extracting(Division::code).containsExactly("110105", "220104");
    }

    @Test
    void anAmbiguousNameIsSettledByWhereItLies() {
        assertThat(DIVISIONS.named("城关镇")).hasSizeGreaterThan(50);
        assertThat(DIVISIONS.within("城关镇", the("甘肃省"))).isEmpty();
        assertThat(DIVISIONS.within("城关镇", the("和林格尔县"))).map(Division::code).hasValue("150123100");
        assertThat(DIVISIONS.within("朝阳区", the("吉林省"))).map(Division::code).hasValue("220104");
        assertThat(DIVISIONS.within("朝阳区", the("江苏省"))).isEmpty();
        assertThat(DIVISIONS.within("江苏省", the("江苏省"))).isEmpty();
    }

    @Test
    void aChainMeansWhatItsLinksAgreeOn() {
        assertThat(DIVISIONS.chain("江苏省南京市江宁区")).extracting(Division::code).containsExactly("320115");
        assertThat(DIVISIONS.chain("北京市海淀区")).extracting(Division::code).containsExactly("110108");
        assertThat(DIVISIONS.chain("湖北仙桃市")).extracting(Division::code).containsExactly("429004");
        assertThat(DIVISIONS.chain("朝阳区望京街道"))
                .singleElement()
                .satisfies(street -> assertThat(street.ancestors())
                        .extracting(Division::name)
                        .containsExactly("北京市", "朝阳区"));
    }

    @Test
    void aChainThatContradictsItselfMeansNothing() {
        assertThat(DIVISIONS.chain("江苏省海淀区")).isEmpty();
        assertThat(DIVISIONS.chain("海淀区北京市")).isEmpty();
        assertThat(DIVISIONS.chain("北京市总工会")).isEmpty();
        assertThat(DIVISIONS.chain("")).isEmpty();
    }

    @Test
    void knowsWhatLiesInWhat() {
        assertThat(the("望京街道").isWithin(the("北京市"))).isTrue();
        assertThat(the("北京市").isWithin(the("北京市"))).isTrue();
        assertThat(the("北京市").isWithin(the("望京街道"))).isFalse();
    }

    private static Division the(String name) {
        return DIVISIONS.named(name).getFirst();
    }

    private static List<String> parents(String code) {
        return DIVISIONS.byCode(code).orElseThrow().ancestors().stream()
                .map(Division::name)
                .toList();
    }
}
