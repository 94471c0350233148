package org.uniongraph.api.bounds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Which statements have been slow of late, by their text and the magnitude of their operation's cost. */
final class Slow {
    /** Several times what the slowest workload of bench/ takes on 100,000 articles and a busy machine. */
    private static final long SLOW_NANOS = Duration.ofMillis(500).toNanos();

    /** Once may have been the machine's fault. */
    private static final int OFTEN = 2;

    private static final int REMEMBERED = 1_000;

    private final Cache<Kind, Times> slow = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private volatile boolean any;

    /** How often in turn, and when that was noted last. */
    private record Times(int count, long noted) {}

    /**
     * A run that has ended.
     *
     * @param nanos of it that were its own: without the time in which others had the processors
     */
    record Run(long start, long end, long nanos) {
        /** @param sharing how many statements ran beside one another when it ended */
        static Run of(long start, long end, int sharing, int processors) {
            long took = end - start;
            return new Run(start, end, sharing <= processors ? took : took / sharing * processors);
        }
    }

    boolean is(String text, long cost) {
        if (!any) {
            return false;
        }
        Times times = slow.getIfPresent(Kind.of(text, cost));
        return times != null && times.count() >= OFTEN;
    }

    void took(Run run, String text, long cost) {
        if (run.nanos() > SLOW_NANOS) {
            again(Kind.of(text, cost), run);
        } else if (any) {
            slow.invalidate(Kind.of(text, cost));
        }
    }

    /** It was ended after so long: not fast then, but perhaps it had waited for most of its operation's time. */
    void ended(Run run, String text, long cost) {
        if (run.nanos() > SLOW_NANOS || is(text, cost)) {
            again(Kind.of(text, cost), run);
        }
    }

    /** Runs beside one another are slow for one reason, so they count once: the next began after the last was noted. */
    private void again(Kind kind, Run run) {
        slow.asMap()
                .merge(
                        kind,
                        new Times(1, run.end()),
                        (old, one) -> run.start() - old.noted() < 0 ? old : new Times(old.count() + 1, run.end()));
        any = true;
    }

    private record Kind(String text, int magnitude) {
        static Kind of(String text, long cost) {
            return new Kind(text, Long.SIZE - Long.numberOfLeadingZeros(cost));
        }
    }
}
