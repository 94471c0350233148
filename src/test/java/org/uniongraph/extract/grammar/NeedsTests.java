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
}
