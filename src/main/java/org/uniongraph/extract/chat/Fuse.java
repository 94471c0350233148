package org.uniongraph.extract.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.chat.EndpointFailed.Kind;

/**
 * Spares an endpoint that is down, and whoever waits for it: when it failed for some texts in a row, further ones fail
 * at once for a while.
 */
final class Fuse {
    private static final int MOST_FAILURES = 3;
    private static final Duration REST = Duration.ofSeconds(30);

    private final InstantSource clock;
    private int failures;
    private Instant until = Instant.MIN;
    private @Nullable EndpointFailed last;

    Fuse(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws EndpointFailed when the endpoint isn't to be asked now */
    synchronized void check() {
        if (last != null && clock.instant().isBefore(until)) {
            throw new EndpointFailed(
                    Kind.PASSING,
                    "not asked, since the endpoint failed for " + failures + " texts in a row: " + last.problem());
        }
    }

    synchronized void worked() {
        failures = 0;
        last = null;
    }

    synchronized void failed(EndpointFailed failure) {
        failures++;
        last = failure;
        until = failures >= MOST_FAILURES ? clock.instant().plus(REST) : Instant.MIN;
    }
}
