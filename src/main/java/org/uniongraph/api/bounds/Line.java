package org.uniongraph.api.bounds;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** A number of places, and a fair line of those who wait for one, neither too long nor for too long. */
final class Line {
    private final int places;
    private final int longest;
    private final Duration patience;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    Line(int places, int longest, Duration patience) {
        this.places = places;
        this.longest = longest;
        this.patience = patience;
        this.free = new Semaphore(places, true);
    }

    /**
     * Takes a place, which {@link #leave} gives back.
     *
     * @param left how long the caller can wait at most
     * @throws RequestRefused when the line is too long, or it takes too long
     */
    void enter(Duration left) {
        if (!free.hasQueuedThreads() && free.tryAcquire()) {
            return;
        }
        Duration most = left.compareTo(patience) < 0 ? left : patience;
        if (!waited(() -> free.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS))) {
            throw busy();
        }
    }

    /**
     * Waits for {@code other} as one of those in the line, for a place before the line.
     *
     * @return whether it came within {@code left}
     * @throws RequestRefused when the line is too long
     */
    boolean await(CountDownLatch other, Duration left) {
        return waited(() -> other.await(left.toNanos(), TimeUnit.NANOSECONDS));
    }

    private boolean waited(Wait wait) {
        try {
            if (waiting.incrementAndGet() > longest) {
                throw busy();
            }
            return wait.ended();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            waiting.decrementAndGet();
        }
    }

    @FunctionalInterface
    private interface Wait {
        boolean ended() throws InterruptedException;
    }

    void leave() {
        free.release();
    }

    /** How many places are taken. */
    int taken() {
        return places - free.availablePermits();
    }

    private RequestRefused busy() {
        return new RequestRefused(
                RefusalCode.BUSY,
                "the database is busy: " + places + " statements run and " + waiting.get()
                        + " wait; try again in a while",
                Map.of(
                        "running",
                        places,
                        "waiting",
                        waiting.get(),
                        "maxWaiting",
                        longest,
                        "maxWaitMillis",
                        patience.toMillis()));
    }
}
