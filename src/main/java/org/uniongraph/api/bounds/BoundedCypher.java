package org.uniongraph.api.bounds;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.CypherQuery;
import org.uniongraph.store.QueryTimedOut;

/**
 * Reads the graph for operations: so many statements at once, none longer than its operation's time, none for a client
 * that has gone. Statements run on platform threads: in this process one computes on its thread, and a virtual one
 * would keep all others from the processor meanwhile. What has been slow of late waits in a line of its own, and what
 * was never run is planned by one only.
 */
final class BoundedCypher implements Cypher, AutoCloseable {
    private final Cypher cypher;
    private final int processors;
    private final Line ordinary;
    private final Line heavy;
    private final Slow slow = new Slow();
    private final FirstRuns firstRuns;
    private final ClientWatch watch = new ClientWatch();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("reads-", 0).factory());

    BoundedCypher(Cypher cypher, BoundsSettings.Database bounds, int processors) {
        this.cypher = cypher;
        this.processors = processors;
        this.ordinary = new Line(bounds.runningOn(processors), bounds.waiting(), bounds.longestWait());
        this.firstRuns = new FirstRuns(ordinary);
        this.heavy = new Line(bounds.heavyOn(processors), bounds.waiting(), bounds.longestWait());
    }

    @Override
    public void read(CypherQuery query, Consumer<Map<String, Object>> row) {
        Operation operation = Operation.current();
        if (operation == null) {
            cypher.read(query, row);
            return;
        }
        // the other half of its time is for the statement itself
        boolean first = firstRuns.enter(query.text(), operation.left().dividedBy(2));
        try {
            inLine(operation, query, row, first);
        } finally {
            if (first) {
                firstRuns.leave(query.text());
            }
        }
    }

    /** @param first whether most of its time may be planning, which says nothing about it */
    private void inLine(Operation operation, CypherQuery query, Consumer<Map<String, Object>> row, boolean first) {
        String text = query.text();
        Line line = slow.is(text, operation.cost()) ? heavy : ordinary;
        line.enter(operation.left());
        long start = System.nanoTime();
        try {
            CypherQuery timed = timed(query, operation.left());
            if (!Thread.currentThread().isVirtual()) {
                watched(operation, timed, row);
            } else {
                onThread(operation, timed, row);
            }
            if (first) {
                firstRuns.planned(text);
            } else {
                slow.took(run(start), text, operation.cost());
            }
        } catch (QueryTimedOut ended) {
            if (first) {
                firstRuns.planned(text);
            } else {
                slow.ended(run(start), text, operation.cost());
            }
            throw operation.timedOut();
        } finally {
            line.leave();
        }
    }

    private Slow.Run run(long start) {
        return Slow.Run.of(start, System.nanoTime(), ordinary.taken() + heavy.taken(), processors);
    }

    private static CypherQuery timed(CypherQuery query, Duration left) {
        return left.compareTo(query.timeout()) < 0 ? new CypherQuery(query.text(), query.parameters(), left) : query;
    }

    private void onThread(Operation operation, CypherQuery query, Consumer<Map<String, Object>> row) {
        try {
            CompletableFuture.runAsync(() -> watched(operation, query, row), threads)
                    .join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private void watched(Operation operation, CypherQuery query, Consumer<Map<String, Object>> row) {
        Client client = operation.client();
        ClientWatch.@Nullable Watched read = client == null ? null : watch.begin(client);
        boolean gone = false;
        try {
            cypher.read(query, row);
        } catch (CancellationException cancelled) {
            gone = read != null && read.end();
            throw gone
                    ? new RequestRefused(RefusalCode.CLIENT_GONE, "the client has closed the connection", Map.of())
                    : cancelled;
        } finally {
            if (read != null && !gone) {
                read.end();
            }
        }
    }

    @Override
    public void close() {
        watch.close();
        threads.shutdownNow();
    }
}
