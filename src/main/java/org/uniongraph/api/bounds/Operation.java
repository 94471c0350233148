package org.uniongraph.api.bounds;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One operation on its way: when it must be over, what it costs, and for whom it is. */
final class Operation {
    private static final ScopedValue<Operation> CURRENT = ScopedValue.newInstance();

    private final long start = System.nanoTime();
    private final Duration time;
    private final @Nullable Client client;
    private long cost;

    Operation(Duration time, @Nullable Client client) {
        this.time = time;
        this.client = client;
    }

    /** The operation that this thread works for, or null: jobs read without bounds. */
    static @Nullable Operation current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Does a part of this operation. */
    <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    @Nullable
    Client client() {
        return client;
    }

    void costs(long cost) {
        this.cost = cost;
    }

    long cost() {
        return cost;
    }

    /**
     * What is left of its time.
     *
     * @throws OverBound when nothing is
     */
    Duration left() {
        Duration left = time.minusNanos(System.nanoTime() - start);
        if (left.toMillis() < 1) {
            throw timedOut();
        }
        return left;
    }

    OverBound timedOut() {
        long given = Math.max(time.toMillis(), (System.nanoTime() - start) / 1_000_000);
        return new OverBound(
                "TIMED_OUT",
                "the operation ran longer than " + time.toMillis()
                        + " ms and was ended; ask for fewer levels, a smaller page or a narrower filter",
                Map.of("given", given, "max", time.toMillis()));
    }
}
