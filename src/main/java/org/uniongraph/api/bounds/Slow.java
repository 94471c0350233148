package org.uniongraph.api.bounds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Which statements have been slow of late, by their text and the magnitude of their operation's cost. */
final class Slow {
    /** Several times what the slowest workload of bench/ takes on 100,000 articles and a busy machine. */
    private static final long SLOW_NANOS = Duration.ofMillis(500).toNanos();

    /** Once may have been its planning. */
    private static final int OFTEN = 2;

    private static final int REMEMBERED = 1_000;

    private final Cache<Kind, Integer> slow = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private volatile boolean any;

    boolean is(String text, long cost) {
        if (!any) {
            return false;
        }
        Integer times = slow.getIfPresent(Kind.of(text, cost));
        return times != null && times >= OFTEN;
    }

    void took(long nanos, String text, long cost) {
        if (nanos > SLOW_NANOS) {
            again(Kind.of(text, cost));
        } else if (any) {
            slow.invalidate(Kind.of(text, cost));
        }
    }

    /** It was ended after so long: not fast then, but perhaps it had waited for most of its operation's time. */
    void ended(long nanos, String text, long cost) {
        if (nanos > SLOW_NANOS || is(text, cost)) {
            again(Kind.of(text, cost));
        }
    }

    private void again(Kind kind) {
        slow.asMap().merge(kind, 1, Integer::sum);
        any = true;
    }

    private record Kind(String text, int magnitude) {
        static Kind of(String text, long cost) {
            return new Kind(text, Long.SIZE - Long.numberOfLeadingZeros(cost));
        }
    }
}
