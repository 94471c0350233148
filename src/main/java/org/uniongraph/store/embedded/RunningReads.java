package org.uniongraph.store.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;

/** Ends the transaction of a reader that was interrupted: the kernel itself does not look at the thread's flag. */
final class RunningReads implements AutoCloseable {
    private static final int LOOK_EVERY_MILLIS = 50;

    private final Map<InternalTransaction, Thread> readers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("interrupted-reads").factory());

    RunningReads() {
        var _ = watch.scheduleWithFixedDelay(
                this::endInterrupted, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The calling thread reads in {@code transaction} until it is removed. */
    void add(InternalTransaction transaction) {
        readers.put(transaction, Thread.currentThread());
    }

    void remove(InternalTransaction transaction) {
        readers.remove(transaction);
    }

    /** Ends all reads. */
    @Override
    public void close() {
        watch.shutdownNow();
        readers.keySet().forEach(transaction -> end(transaction, Status.General.DatabaseUnavailable));
    }

    private void endInterrupted() {
        readers.forEach((transaction, reader) -> {
            if (reader.isInterrupted()) {
                end(transaction, Status.Transaction.Terminated);
            }
        });
    }

    /** Atomic with remove, so that a transaction which is over, and may serve another reader, is left alone. */
    private void end(InternalTransaction transaction, Status reason) {
        readers.computeIfPresent(transaction, (running, reader) -> {
            running.terminate(reason);
            return reader;
        });
    }
}
