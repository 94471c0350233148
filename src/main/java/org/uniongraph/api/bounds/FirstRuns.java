package org.uniongraph.api.bounds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;

/**
 * Lets the first run of a text go alone, as the database plans it then. Others of the same text wait for the plan: each
 * would make its own, and planning takes many times what the statement takes.
 */
final class FirstRuns {
    /** As many plans as the database keeps unless told otherwise. */
    private static final int PLANS = 1_000;

    private final Line line;
    private final Cache<String, Boolean> planned =
            Caffeine.newBuilder().maximumSize(PLANS).build();
    private final ConcurrentMap<String, CountDownLatch> running = new ConcurrentHashMap<>();

    FirstRuns(Line line) {
        this.line = line;
    }

    /**
     * Waits while another run may be planning {@code text}, at most for {@code left}.
     *
     * @return whether this run is the first, which must {@link #leave}
     * @throws org.uniongraph.refusal.RequestRefused when too many wait
     */
    boolean enter(String text, Duration left) {
        if (planned.getIfPresent(text) != null) {
            return false;
        }
        long end = System.nanoTime() + left.toNanos();
        CountDownLatch own = new CountDownLatch(1);
        for (CountDownLatch other = running.putIfAbsent(text, own);
                other != null;
                other = running.putIfAbsent(text, own)) {
            if (!line.await(other, Duration.ofNanos(end - System.nanoTime())) || planned.getIfPresent(text) != null) {
                return false;
            }
        }
        return true;
    }

    /** {@code text} has a plan; or its first run took all its time, and it is no use that others wait for such. */
    void planned(String text) {
        planned.put(text, Boolean.TRUE);
    }

    /**
     * The first run is over: the others go on, or if it has not {@linkplain #planned planned}, one of them is the
     * first.
     */
    void leave(String text) {
        CountDownLatch own = running.remove(text);
        if (own != null) {
            own.countDown();
        }
    }
}
