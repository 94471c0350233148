package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class LikenessTests {
    @Property
    void namesAreNoMoreAlikeThanTheirLettersAllow(
            @ForAll @NotEmpty @StringLength(max = 150) @CharRange(from = '一', to = '三') String a,
            @ForAll @NotEmpty @StringLength(max = 150) @CharRange(from = '一', to = '三') String b) {
        double most = Likeness.atMost(a, Likeness.letters(a), b, Likeness.letters(b));

        assertThat(most).isGreaterThanOrEqualTo(Likeness.of(a, b));
    }
}
