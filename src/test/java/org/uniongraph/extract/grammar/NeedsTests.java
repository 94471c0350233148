package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NeedsTests {
    @Test
    void readsOverClassesWithinClasses() {
        Needs needs = Needs.of(Pattern.compile("[\\u4e00-\\u9fa5&&[^了的]]{2,10}称号"));

        assertThat(needs.areMetBy(Needs.held("获劳动模范称号"))).isTrue();
        assertThat(needs.areMetBy(Needs.held("获劳动模范"))).isFalse();
    }

    @Test
    void needsNothingForAClassThatNeverCloses() {
        Needs needs = Needs.of(Pattern.compile("\\Q[称号"));

        assertThat(needs.areMetBy(Needs.held("甲"))).isTrue();
    }

    @Test
    void needsALetterBesideOneOfAClass() {
        Needs needs = Needs.of(Pattern.compile("第[一二三]名|[金银]牌"));

        assertThat(needs.areMetBy(Needs.held("获第二名"))).isTrue();
        assertThat(needs.areMetBy(Needs.held("获银牌"))).isTrue();
        assertThat(needs.areMetBy(Needs.held("第五届，二等，名单，白金，招牌"))).isFalse();
    }

    @Test
    void needsNoNeighbourOfWhatMayBeLeftOut() {
        Needs needs = Needs.of(Pattern.compile("第[一二]?名"));

        assertThat(needs.areMetBy(Needs.held("第名"))).isTrue();
    }
}
