package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

class SharesTests {
    private static final Network ONE = Network.of("203.0.113.1");
    private static final Network OTHER = Network.of("203.0.113.2");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Shares shares = new Shares(2, 1, LONG);

    @Test
    void keepsAClientToItsShareAndLetsOthersPass() {
        shares.enter(ONE, LONG);
        shares.enter(ONE, LONG);

        assertThatThrownBy(() -> shares.enter(ONE, Duration.ofMillis(1)))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.BUSY);
                    assertThat(refused.values()).containsEntry("perClient", 2);
                });
        shares.enter(OTHER, Duration.ofMillis(1));
    }

    @Test
    void givesAFreedPlaceToTheClientsOwnWhoWaits() {
        shares.enter(ONE, LONG);
        shares.enter(ONE, LONG);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> shares.enter(ONE, LONG));

        shares.leave(ONE);

        assertThat(waiting).succeedsWithin(LONG);
    }

    @Test
    void doesNotCountWhoIsNobody() {
        List<Integer> many = IntStream.range(0, 100).boxed().toList();

        many.forEach(_ -> shares.enter(null, Duration.ofMillis(1)));
        many.forEach(_ -> shares.leave(null));

        assertThat(shares.count()).isZero();
    }

    @Test
    void forgetsClientsThatHaveNothingUnderWay() {
        shares.enter(ONE, LONG);
        shares.enter(ONE, LONG);
        assertThatThrownBy(() -> shares.enter(ONE, Duration.ofMillis(1))).isInstanceOf(RequestRefused.class);
        shares.leave(ONE);
        assertThat(shares.count()).isEqualTo(1);
        shares.leave(ONE);

        assertThat(shares.count()).isZero();
    }
}
