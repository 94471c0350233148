package org.uniongraph.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ControlTokenTests {
    /** SHA-256 of "abc", as FIPS 180-2 gives it. */
    private static final String ABC = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void matchesItselfOnly() {
        assertThat(ControlToken.of("abc").matches("abc")).isTrue();
        assertThat(ControlToken.of("abc").matches("abd")).isFalse();
        assertThat(ControlToken.of("abc").matches("")).isFalse();
    }

    @Test
    void canBeSetAsItsDigest() {
        assertThat(ControlToken.of(ABC).matches("abc")).isTrue();
        assertThat(ControlToken.of(ABC).matches(ABC)).isFalse();
    }

    @Test
    void refusesADigestOfAnotherLength() {
        assertThatThrownBy(() -> ControlToken.of("sha256:00ff")).hasMessageContaining("2 bytes");
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(ControlToken.random()).hasSize(64).isNotEqualTo(ControlToken.random());
    }
}
