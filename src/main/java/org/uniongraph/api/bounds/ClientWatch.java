package org.uniongraph.api.bounds;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Interrupts the reading thread of a client that has gone, whereupon the database ends its transaction. */
final class ClientWatch implements AutoCloseable {
    private static final int LOOK_EVERY_MILLIS = 200;

    private final Set<Watched> reads = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("gone-clients").factory());

    ClientWatch() {
        var _ = watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The calling thread reads for {@code client} until it says that it's done. */
    Watched begin(Client client) {
        Watched read = new Watched(client);
        reads.add(read);
        return read;
    }

    private void look() {
        reads.forEach(Watched::look);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** One read. The lock keeps the watch from the connection, and from the thread, once the read is over. */
    final class Watched {
        private final Client client;
        private @Nullable Thread reader = Thread.currentThread();
        private int looks;
        private boolean interrupted;

        private Watched(Client client) {
            this.client = client;
        }

        /** Most reads are over before the second look, and never cost a system call. */
        private synchronized void look() {
            Thread thread = reader;
            if (thread == null || interrupted || looks++ == 0) {
                return;
            }
            if (client.gone()) {
                interrupted = true;
                thread.interrupt();
            }
        }

        /** Ends the watch; whether the client has gone. The thread is as good as new. */
        synchronized boolean end() {
            reads.remove(this);
            reader = null;
            if (interrupted) {
                var _ = Thread.interrupted();
            }
            return interrupted;
        }
    }
}
