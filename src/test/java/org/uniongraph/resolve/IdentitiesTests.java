package org.uniongraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.UnionLevel;

/** People and events are told apart by whom they belong to, whatever form its name takes. */
class IdentitiesTests {
    private static EntityId person(String name, String union) {
        return Report.of(union + "主席" + name)
                .person(name)
                .union(union, UnionLevel.DISTRICT)
                .relation(RelationType.HOLDS_POSITION, name, union, null, "主席")
                .first();
    }

    private static EntityId event(String name, String union) {
        return Report.of(union + "举办" + name)
                .event(name)
                .union(union, UnionLevel.DISTRICT)
                .relation(RelationType.ORGANIZED, union, name, "HOST", null)
                .first();
    }

    @Test
    void personOfOneOrganizationIsOne() {
        assertThat(person("王小明", "海淀区总工会")).isEqualTo(person("王小明", "北京市海淀区总工会"));
        assertThat(person("王小明", "海淀区总工会")).isNotEqualTo(person("王小明", "郑州市总工会"));
        assertThat(person("王小明", "海淀区总工会")).isNotEqualTo(person("李小明", "海淀区总工会"));
    }

    @Test
    void eventOfOneOrganizerIsOne() {
        assertThat(event("第三届职工运动会", "海淀区总工会")).isEqualTo(event("第三届职工运动会", "北京市海淀区总工会"));
        assertThat(event("第三届职工运动会", "海淀区总工会")).isNotEqualTo(event("第三届职工运动会", "郑州市总工会"));
        assertThat(event("职工运动会", "海淀区总工会")).isNotEqualTo(event("职工运动会", "北京市海淀区总工会"));
    }
}
