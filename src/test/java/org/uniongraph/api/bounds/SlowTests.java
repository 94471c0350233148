package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What counts as slow: not once, not for planning, not for others on the machine. */
class SlowTests {
    private static final String TEXT = "MATCH (n) RETURN n";
    private static final long COST = 100;

    private final Slow slow = new Slow();

    @Test
    void aStatementThatIsSlowTwiceInTurnIsSlow() {
        slow.took(run(0, 1_000, 1), TEXT, COST);
        assertThat(slow.is(TEXT, COST)).isFalse();

        slow.took(run(1_001, 2_000, 1), TEXT, COST);

        assertThat(slow.is(TEXT, COST)).isTrue();
        assertThat(slow.is("another", COST)).isFalse();
    }

    @Test
    void runsBesideOneAnotherCountOnce() {
        for (int i = 0; i < 8; i++) {
            slow.took(run(i, 1_000 + i, 1), TEXT, COST);
        }

        assertThat(slow.is(TEXT, COST)).isFalse();
    }

    @Test
    void timeInWhichOthersHadTheProcessorsIsNotItsOwn() {
        slow.took(run(0, 1_000, 8), TEXT, COST);
        slow.took(run(1_001, 2_000, 8), TEXT, COST);
        assertThat(slow.is(TEXT, COST)).isFalse();

        slow.took(run(2_001, 5_000, 8), TEXT, COST);
        slow.took(run(5_001, 8_000, 8), TEXT, COST);

        assertThat(slow.is(TEXT, COST)).isTrue();
    }

    @Test
    void aFastRunForgivesAll() {
        slow.took(run(0, 1_000, 1), TEXT, COST);
        slow.took(run(1_001, 1_010, 1), TEXT, COST);
        slow.took(run(1_011, 2_000, 1), TEXT, COST);

        assertThat(slow.is(TEXT, COST)).isFalse();
    }

    private static Slow.Run run(long startMillis, long endMillis, int sharing) {
        return Slow.Run.of(nanos(startMillis), nanos(endMillis), sharing, 2);
    }

    private static long nanos(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
