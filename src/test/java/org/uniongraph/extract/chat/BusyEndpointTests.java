package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniongraph.extract.chat.SongContest.ARTICLE;
import static org.uniongraph.extract.chat.SongContest.GOOD;
import static org.uniongraph.extract.chat.StubEndpoint.busy;
import static org.uniongraph.extract.chat.StubEndpoint.endless;
import static org.uniongraph.extract.chat.StubEndpoint.says;
import static org.uniongraph.extract.chat.StubEndpoint.status;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Endpoints that are busy, slow, broken or gone. */
class BusyEndpointTests extends StubbedChat {
    @Test
    void waitsAsLongAsABusyEndpointAsks() {
        stub.then(busy(429, "7")).then(status(503, "loading")).then(says(GOOD));
        assertThat(extractor().extract(ARTICLE).effort().requests()).isEqualTo(3);
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
    }

    @Test
    void doesNotWaitLongerThanAllowed() {
        stub.then(busy(429, "3600"));
        assertThat(failure(extractor())).hasMessageContaining("3600 s").hasMessageContaining("max-wait");
        assertThat(pauses).isEmpty();
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        for (int i = 0; i < 4; i++) {
            stub.then(status(500, "out of memory"));
        }
        assertThat(failure(extractor()))
                .hasMessageContaining("HTTP 500 (out of memory); 4 attempts")
                .hasMessageContaining("give it again");
        assertThat(pauses).hasSize(3);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1500));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
        assertThat(pauses.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
        assertThat(stub.requests()).hasSize(4);
    }

    @Test
    void endsASlowTrickleAtTheTimeout() {
        CountDownLatch never = new CountDownLatch(1);
        stub.then(endless(new byte[] {' '}, 1 << 20, () -> await(never, 50)));
        assertThat(failure(extractor("timeout", "400ms", "max-attempts", "1")))
                .hasMessageContaining("no whole answer within");
    }

    @Test
    void endsASilenceAtTheTimeout() {
        CountDownLatch never = new CountDownLatch(1);
        StubEndpoint.Answer silence = exchange -> await(never, 5000);
        stub.then(silence).then(says(GOOD));
        assertThat(extractor("timeout", "500ms").extract(ARTICLE).effort().requests())
                .isEqualTo(2);
    }

    @Test
    void saysThatNobodyListens() {
        ChatExtractor extractor = extractor();
        stub.close();
        assertThat(failure(extractor)).hasMessageContaining("can't be reached").hasMessageContaining("4 attempts");
    }

    @Test
    void asksAgainWhenTheConnectionBreaks() {
        stub.then(exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                })
                .then(says(GOOD));
        assertThat(extractor().extract(ARTICLE).relations()).hasSize(2);
    }

    @Test
    void leavesAnEndpointAloneThatFailsAgainAndAgain() {
        for (int i = 0; i < 3; i++) {
            stub.then(status(401, "bad key"));
        }
        ChatExtractor extractor = extractor();
        for (int i = 0; i < 10; i++) {
            assertThat(failure(extractor)).hasMessageContaining("bad key");
        }
        assertThat(stub.requests()).hasSize(3);
        now = now.plusSeconds(31);
        stub.then(says(GOOD));
        assertThat(extractor.extract(ARTICLE).relations()).hasSize(2);
    }

    private static void await(CountDownLatch latch, long milliseconds) {
        try {
            assertThat(latch.await(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
