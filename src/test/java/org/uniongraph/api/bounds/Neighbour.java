package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One who only wants answers, one after the other. */
final class Neighbour {
    private final AbusedServer server;

    Neighbour(AbusedServer server) {
        this.server = server;
    }

    /** Asks so often; each time it is answered without an error. */
    Waits asks(int times) throws Exception {
        List<Duration> waits = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            assertThat(server.ask(AbusedServer.ORDINARY).has("errors")).isFalse();
            waits.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Collections.sort(waits);
        return new Waits(waits);
    }

    /** How long its answers took, shortest first. */
    record Waits(List<Duration> sorted) {
        Duration median() {
            return within(50);
        }

        /** How long so many of a hundred took at most. */
        Duration within(int percent) {
            return sorted.get((sorted.size() - 1) * percent / 100);
        }

        Duration longest() {
            return sorted.getLast();
        }
    }
}
