package org.uniongraph.api.bounds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets the first run of a text go alone, as the database plans it then. Others of the same text wait for the plan: each
 * would make its own, and planning takes many times what the statement takes.
 */
final class FirstRuns {
    /** As many plans as the database keeps unless told otherwise. */
    private static final int PLANS = 1_000;

    private final Cache<String, Boolean> planned =
            Caffeine.newBuilder().maximumSize(PLANS).build();
    private final ConcurrentMap<String, CountDownLatch> running = new ConcurrentHashMap<>();

    /**
     * Waits while another run may be planning {@code text}, at most for {@code left}.
     *
     * @return whether this run is the first, which must be told by {@link #planned} or {@link #failed}
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
            if (!awaited(other, end - System.nanoTime()) || planned.getIfPresent(text) != null) {
                return false;
            }
        }
        return true;
    }

    /** The first run of {@code text} has ended well. */
    void planned(String text) {
        planned.put(text, Boolean.TRUE);
        failed(text);
    }

    /** It has not, so that the next is as the first. */
    void failed(String text) {
        CountDownLatch own = running.remove(text);
        if (own != null) {
            own.countDown();
        }
    }

    private static boolean awaited(CountDownLatch latch, long nanos) {
        try {
            return latch.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
