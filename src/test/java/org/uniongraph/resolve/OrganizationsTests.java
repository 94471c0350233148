package org.uniongraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniongraph.model.OrganizationKind.ASSOCIATION;
import static org.uniongraph.model.OrganizationKind.ENTERPRISE;
import static org.uniongraph.model.OrganizationKind.GOVERNMENT;
import static org.uniongraph.model.OrganizationKind.INSTITUTION;
import static org.uniongraph.model.OrganizationKind.PARTY;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Statement;
import org.uniongraph.model.UnionLevel;

/** Whatever form its name takes, an organisation is one; two of one name are two. */
class OrganizationsTests {
    private static final String NOWHERE = "日前，活动举行。";

    private static EntityId union(String name, String text, @Nullable String outlet) {
        return new Report(text, outlet).union(name, UnionLevel.DISTRICT).first();
    }

    private static EntityId union(String name) {
        return union(name, NOWHERE + name, null);
    }

    private static EntityId body(OrganizationKind kind, String name) {
        return Report.of(NOWHERE + name).body(name, kind).first();
    }

    @ParameterizedTest
    @CsvSource({
        "北京市海淀区总工会, 海淀区总工会",
        "北京市海淀区总工会, 海淀总工会",
        "北京市海淀区总工会, 北京海淀区总工会",
        "三亚市吉阳区总工会, 吉阳区总工会",
        "郑州市总工会, 郑州市总",
        "郑州市总工会, 河南省郑州市总工会",
        "新疆生产建设兵团总工会, 兵团总工会",
        "第八师石河子市总工会, 石河子市总工会",
        "第八师石河子市总工会, 八师总工会",
        "中华全国总工会, 全国总工会",
        "中华全国总工会, 全总",
        "中华全国总工会女职工委员会, 全总女职工委员会",
        "中华全国总工会宣传教育部, 全国总工会宣传教育部",
        "中国海员建设工会全国委员会, 中国海员建设工会",
        "安徽省教科文卫体工会, 安徽教科文卫体工会",
        "上海市快递行业工会联合会, 上海快递行业工会联合会",
        "内蒙古自治区总工会, 内蒙古总工会",
        "宁夏回族自治区总工会, 宁夏总工会",
        "喀什地区总工会, 喀什地区工会",
        "临夏回族自治州总工会, 临夏州总工会",
        "密云县总工会, 密云区总工会",
        "北京市崇文区总工会, 崇文区总工会",
        "常州市总工会女职工部, 常州市总女职工部",
        "北京市总工会女职工委员会, 北京市总工会女职委",
        "天津市西青区李七庄街道总工会, 天津市西青区李七庄街总工会",
        "烟台经济技术开发区总工会, 烟台开发区总工会",
        "北京市朝阳区望京街道总工会, 朝阳区望京街道总工会",
        "河北省承德市隆化县公路局工会, 隆化县公路局工会",
    })
    void formsOfOneUnionAreOne(String full, String form) {
        assertThat(union(form)).isEqualTo(union(full));
    }

    @ParameterizedTest
    @CsvSource({
        "郑州市总工会, 洛阳市总工会",
        "海淀区总工会, 海淀区教育工会",
        "海淀区总工会, 海淀区总工会女职工委员会",
        "临夏州总工会, 临夏市总工会",
        "吉林省总工会, 吉林市总工会",
        "东城区总工会, 崇文区总工会",
        "江苏省教育科技工会, 江苏省教育工会",
        "望京街道总工会, 朝阳区总工会",
        "全国总工会, 中国教育工会",
    })
    void otherUnionsAreOthers(String one, String other) {
        assertThat(union(one)).isNotEqualTo(union(other));
    }

    @ParameterizedTest
    @CsvSource({
        "北京市朝阳区总工会, 北京市总工会到朝阳区调研。朝阳区总工会",
        "北京市朝阳区总工会, 在北京举行。朝阳区总工会",
        "长春市朝阳区总工会, 长春市举行活动。朝阳区总工会",
    })
    void textSettlesWhoseDistrictItIs(String full, String text) {
        assertThat(union("朝阳区总工会", text, null)).isEqualTo(union(full));
    }

    @Test
    void outletSettlesWhoseDistrictItIs() {
        assertThat(union("朝阳区总工会", NOWHERE, "北京日报")).isEqualTo(union("北京市朝阳区总工会"));
        assertThat(union("朝阳区总工会", NOWHERE, "长春日报")).isEqualTo(union("长春市朝阳区总工会"));
    }

    @Test
    void anotherNameSettlesWhoseDistrictItIs() {
        EntityId found = Report.of("北京和长春的两家")
                .union("朝阳区总工会", UnionLevel.DISTRICT)
                .union("长春市总工会", UnionLevel.CITY)
                .first();
        assertThat(found).isEqualTo(union("长春市朝阳区总工会"));
    }

    @Test
    void aliasSettlesWhoseDistrictItIs() {
        EntityId found = Report.of(NOWHERE)
                .union("龙华区总工会", UnionLevel.DISTRICT, "海口市龙华区总工会")
                .first();
        assertThat(found).isEqualTo(union("海口市龙华区总工会")).isNotEqualTo(union("深圳市龙华区总工会"));
    }

    @Test
    void districtThatNothingSettlesIsNeitherOne() {
        EntityId open = union("朝阳区总工会", NOWHERE, null);
        assertThat(open)
                .isNotEqualTo(union("北京市朝阳区总工会"))
                .isNotEqualTo(union("长春市朝阳区总工会"))
                .isNotEqualTo(union("朝阳区总工会", "另一篇报道。", null));
    }

    @Test
    void districtThatNothingSettlesIsOneWithinAnOutlet() {
        assertThat(union("朝阳区总工会", NOWHERE, "劳动午报")).isEqualTo(union("朝阳区总工会", "另一篇报道。", "劳动午报"));
    }

    @Test
    void nameWithoutItsKindIsTheProvincesOrOfTheLevelThatIsSaid() {
        assertThat(Report.of(NOWHERE).union("海南总工会", UnionLevel.PROVINCIAL).first())
                .isEqualTo(union("海南省总工会"));
        assertThat(Report.of(NOWHERE).union("海南总工会", UnionLevel.CITY).first()).isEqualTo(union("海南藏族自治州总工会"));
    }

    @Test
    void rankMeansTheRegionOfTheArticle() {
        assertThat(union("区总工会", "海淀区举行活动，区总工会参加。", null)).isEqualTo(union("海淀区总工会"));
        assertThat(union("市总工会", "海淀区举行活动，市总工会参加。", null)).isEqualTo(union("北京市总工会"));
        assertThat(union("市总工会", NOWHERE, "郑州日报")).isEqualTo(union("郑州市总工会"));
    }

    @Test
    void rankMeansNothingWhereTwoAreNamed() {
        assertThat(union("市总工会", "郑州市和洛阳市", null)).isNotIn(union("郑州市总工会"), union("洛阳市总工会"));
    }

    @Test
    void shortNameIsWrittenOutAndKept() {
        Attributes described = Report.of("海淀区，全总").union("区总工会", UnionLevel.DISTRICT).statements().stream()
                .map(Statement::claim)
                .filter(Claim.Description.class::isInstance)
                .map(claim -> ((Claim.Description) claim).attributes())
                .findFirst()
                .orElseThrow();
        assertThat(described.name()).isEqualTo("北京市海淀区总工会");
        assertThat(described.aliases()).containsExactly("区总工会");
    }

    @Test
    void bodiesOfGovernmentAndPartyAreOneInEachForm() {
        assertThat(body(GOVERNMENT, "涿州市人社局"))
                .isEqualTo(body(GOVERNMENT, "涿州市人力资源和社会保障局"))
                .isEqualTo(body(GOVERNMENT, "河北省涿州市人社局"))
                .isNotEqualTo(body(GOVERNMENT, "保定市人社局"));
        assertThat(body(GOVERNMENT, "云南省人社厅职业能力建设处")).isEqualTo(body(GOVERNMENT, "云南省人力资源和社会保障厅职业能力建设处"));
        assertThat(body(GOVERNMENT, "休宁县政协")).isEqualTo(body(GOVERNMENT, "政协休宁县委员会"));
        assertThat(body(PARTY, "海淀区委")).isEqualTo(body(PARTY, "中共北京市海淀区委员会"));
        assertThat(body(PARTY, "临夏州委宣传部")).isEqualTo(body(PARTY, "中共临夏州委宣传部"));
        assertThat(body(PARTY, "喀什地委")).isEqualTo(body(PARTY, "中共喀什地区委员会"));
        assertThat(body(INSTITUTION, "北京市委党校")).isEqualTo(body(INSTITUTION, "中共北京市委党校"));
        assertThat(body(ASSOCIATION, "隆化团县委"))
                .isEqualTo(body(ASSOCIATION, "共青团隆化县委"))
                .isNotEqualTo(body(PARTY, "隆化县委"));
        assertThat(body(GOVERNMENT, "人社部职业能力建设司")).isEqualTo(body(GOVERNMENT, "人力资源和社会保障部职业能力建设司"));
    }

    @Test
    void othersAreOneWhenOnlyTheChainOfRegionsDiffers() {
        assertThat(body(INSTITUTION, "河北省涿州市第一中学")).isEqualTo(body(INSTITUTION, "涿州市第一中学"));
        assertThat(body(ENTERPRISE, "浙江慈溪市供电公司")).isEqualTo(body(ENTERPRISE, "慈溪市供电公司"));
        assertThat(body(INSTITUTION, "上海图书馆")).isNotEqualTo(body(INSTITUTION, "图书馆"));
        assertThat(union("北京市海淀区总工会")).isNotEqualTo(body(GOVERNMENT, "北京市海淀区人民政府"));
    }

    @ParameterizedTest
    @CsvSource({"集团工会", "该公司工会", "机关工会", "联合工会", "女职工委员会", "公司工会"})
    void nameOfASortIsAnotherUnionInEachArticle(String name) {
        assertThat(union(name, "甲地" + name, "工人日报")).isNotEqualTo(union(name, "乙地" + name, "工人日报"));
    }

    @Test
    void nameOfASortMeansTheUnionOfTheOnlyOrganizationCalledSo() {
        Report one = Report.of("甲山矿业集团有限公司开会，集团工会报告")
                .union("集团工会", UnionLevel.GRASSROOTS)
                .body("甲山矿业集团有限公司", ENTERPRISE, "集团");
        assertThat(one.first()).isEqualTo(union("甲山矿业集团有限公司工会"));
        Report two = one.body("乙山矿业集团有限公司", ENTERPRISE, "集团");
        assertThat(two.first()).isNotEqualTo(union("甲山矿业集团有限公司工会"));
    }

    @ParameterizedTest
    @CsvSource({"师市总工会", "市总工会", "师总工会"})
    void divisionOfTheCorpsAndItsCityHaveOneUnionByRankToo(String name) {
        Report report = Report.of("第十三师新星市职工比赛开幕，" + name + "主席致辞")
                .union(name, UnionLevel.CITY)
                .union("第十三师新星市总工会", UnionLevel.CITY);
        assertThat(report.first()).isEqualTo(union("新星市总工会"));
    }
}
