package org.uniongraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Statement;
import org.uniongraph.model.UnionLevel;

/** Who is above whom, by divisions. */
class HierarchyTests {
    private static final String DIVISIONS = "divisions";

    private static List<String> derived(Report report) {
        Map<EntityId, String> names = report.statements().stream()
                .map(Statement::claim)
                .filter(Claim.Description.class::isInstance)
                .map(Claim.Description.class::cast)
                .collect(Collectors.toMap(
                        Claim.Description::subject, d -> d.attributes().name(), (a, b) -> a));
        return report.statementsBy(DIVISIONS).stream()
                .map(Statement::claim)
                .filter(Claim.Relation.class::isInstance)
                .map(Claim.Relation.class::cast)
                .map(r -> names.get(r.subject()) + " → " + names.get(r.object()))
                .toList();
    }

    private static List<String> above(String union) {
        return derived(Report.of(union).union(union, UnionLevel.DISTRICT));
    }

    @Test
    void countyIsUnderItsCityAndSoOn() {
        assertThat(above("石城县总工会")).containsExactly("石城县总工会 → 赣州市总工会", "赣州市总工会 → 江西省总工会", "江西省总工会 → 中华全国总工会");
    }

    @Test
    void districtOfAMunicipalityIsUnderIt() {
        assertThat(above("海淀区总工会")).containsExactly("海淀区总工会 → 北京市总工会", "北京市总工会 → 中华全国总工会");
    }

    @Test
    void subdistrictIsUnderItsDistrict() {
        assertThat(above("朝阳区望京街道总工会")).first().isEqualTo("朝阳区望京街道总工会 → 北京市朝阳区总工会");
    }

    @Test
    void divisionOfTheCorpsIsUnderTheCorps() {
        assertThat(above("第八师石河子市总工会")).containsExactly("第八师石河子市总工会 → 新疆生产建设兵团总工会", "新疆生产建设兵团总工会 → 中华全国总工会");
    }

    @Test
    void onlyGeneralUnionsOfKnownDivisionsHaveOne() {
        assertThat(above("北京市教育工会")).isEmpty();
        assertThat(above("北京市总工会女职工委员会")).isEmpty();
        assertThat(above("朝阳区总工会")).isEmpty();
        assertThat(above("崇文区总工会")).isEmpty();
        assertThat(above("台湾省总工会")).isEmpty();
    }

    @Test
    void quotesTheLowerUnionAndNamesItsRule() {
        Report report = Report.of("日前，石城县总工会举办活动。").union("石城县总工会", UnionLevel.DISTRICT);
        assertThat(report.statementsBy(DIVISIONS)).hasSize(6).allSatisfy(statement -> {
            assertThat(statement.quote().text()).isEqualTo("石城县总工会");
            assertThat(statement.origin().rule()).isEqualTo("hierarchy-by-division");
            assertThat(statement.origin().confidence()).isEqualTo(0.95);
        });
    }

    @Test
    void unionThatTheArticleNamesIsNotDescribedAgain() {
        Report report =
                Report.of("石城县总工会和赣州市总工会").union("石城县总工会", UnionLevel.DISTRICT).union("赣州市总工会", UnionLevel.CITY);
        assertThat(report.statementsBy(DIVISIONS))
                .filteredOn(s -> s.claim() instanceof Claim.Description)
                .extracting(s -> ((Claim.Description) s.claim()).attributes().name())
                .containsExactly("江西省总工会", "中华全国总工会");
    }

    @Test
    void eachStepIsDerivedOnceInAnArticle() {
        Report report =
                Report.of("石城县总工会和会昌县总工会").union("石城县总工会", UnionLevel.DISTRICT).union("会昌县总工会", UnionLevel.DISTRICT);
        assertThat(derived(report)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void whatTheArticleSaysStandsBesideIt() {
        Report report = Report.of("石城县总工会和赣州市总工会")
                .union("石城县总工会", UnionLevel.DISTRICT)
                .union("赣州市总工会", UnionLevel.CITY)
                .relation(RelationType.SUBORDINATE_TO, "石城县总工会", "赣州市总工会", null, null);
        List<Claim> same = report.statements().stream()
                .filter(s ->
                        s.claim() instanceof Claim.Relation r && r.subject().equals(report.first()))
                .map(Statement::claim)
                .toList();
        assertThat(same).hasSize(2);
        assertThat(same.get(0)).isEqualTo(same.get(1));
    }
}
