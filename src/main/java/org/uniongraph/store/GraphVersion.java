package org.uniongraph.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The number of the last commit that changed what the graph answers. Who keeps an answer asks for the number first and
 * reads then: so the answer may be newer than its number, never older.
 *
 * <p>With the embedded database every writer is in this process: the number is raised before a writer's call returns,
 * and never behind. An external database may have other writers: it is asked from time to time, so that their changes
 * are known one such time later; what this process writes is known at once there too. Nobody asks before somebody wants
 * to know.
 */
public final class GraphVersion implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GraphVersion.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final ZonedDateTime NEVER = Instant.EPOCH.atZone(ZoneOffset.UTC);
    /** A follower of a cluster may lag behind what is known here; a restored backup stays behind. */
    private static final int POLLS_TO_BELIEVE_A_LOWER_NUMBER = 3;

    private static final int POLLS_TO_BE_CURRENT = 3;

    private final Cypher cypher;
    private final @Nullable Duration poll;
    private final List<Consumer<GraphChange>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledExecutorService polling;
    private int lowerPolls;
    private long told = -1;
    private volatile long confirmed = System.nanoTime();
    /** Null until somebody asks, and after a write of which nobody knows whether it was committed. */
    private volatile @Nullable Known known;

    private record Known(long version, ZonedDateTime at, String tag) {
        static Known of(long version, ZonedDateTime at) {
            Instant instant = at.toInstant();
            long micros = instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
            return new Known(version, at, version + "-" + Long.toString(micros, Character.MAX_RADIX));
        }
    }

    /** @param poll how often a database with other writers is asked; null when all writers are in this process */
    GraphVersion(Cypher cypher, @Nullable Duration poll) {
        this.cypher = cypher;
        this.poll = poll;
    }

    /**
     * The number; 0 for a graph that never changed. Takes nanoseconds, except for the first call and one after a write
     * that failed, which ask the database.
     *
     * @throws DatabaseUnavailable when it has to be asked and doesn't answer
     */
    public long now() {
        return known().version();
    }

    /**
     * The number with the instant of its commit: differs between graphs too, and after a backup was restored. For what
     * outlives this process, such as a client's copy.
     */
    public String tag() {
        return known().tag();
    }

    /** The last change, as {@link #now()} knows it. */
    public GraphChange last() {
        Known last = known();
        return new GraphChange(last.version(), last.at());
    }

    /** Whether {@link #now()} can be relied on: not while an external database doesn't answer. */
    public boolean isCurrent() {
        return poll == null
                || System.nanoTime() - confirmed < poll.toNanos() * POLLS_TO_BE_CURRENT + PATIENCE.toNanos();
    }

    /**
     * Has {@code listener} hear of each change from now on, on the writer's thread: it must not wait for anything. Of
     * changes by others it hears once for all between two polls.
     *
     * @return ends that
     */
    public Runnable onChange(Consumer<GraphChange> listener) {
        known();
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Asks the database now, for who can't wait until the next poll. */
    public synchronized long refresh() {
        return ask().version();
    }

    private Known known() {
        Known last = known;
        return last == null ? first() : last;
    }

    private synchronized Known first() {
        Known last = known;
        if (last != null) {
            return last;
        }
        if (poll != null && polling == null) {
            polling = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("graph-version").factory());
            var _ = polling.scheduleWithFixedDelay(this::poll, poll.toNanos(), poll.toNanos(), TimeUnit.NANOSECONDS);
        }
        return ask();
    }

    private void poll() {
        try {
            refresh();
        } catch (DatabaseUnavailable | QueryTimedOut e) {
            LOG.debug("The graph's version is not known: {}", e.getMessage());
        }
    }

    private Known ask() {
        List<Map<String, Object>> rows =
                cypher.read(new CypherQuery(CypherFiles.text("graph-version"), Map.of(), PATIENCE));
        Known asked = rows.isEmpty() ? Known.of(0, NEVER) : read(rows.getFirst());
        confirmed = System.nanoTime();
        Known last = known;
        if (last != null && asked.version() < last.version() && ++lowerPolls < POLLS_TO_BELIEVE_A_LOWER_NUMBER) {
            return last;
        }
        lowerPolls = 0;
        if (!asked.equals(last)) {
            known = asked;
            boolean news = told >= 0 && asked.version() != told;
            told = asked.version();
            if (news) {
                tell(new GraphChange(asked.version(), asked.at()));
            }
        }
        return asked;
    }

    private static Known read(Map<String, Object> row) {
        ZonedDateTime at = Rows.findInstant(row, "changedAt");
        return Known.of(Rows.number(row, "version"), at == null ? NEVER : at);
    }

    /** A writer of this process has committed {@code change}. */
    synchronized void committed(GraphChange change) {
        Known last = known;
        if (last != null && change.version() > last.version()) {
            known = Known.of(change.version(), change.at());
            lowerPolls = 0;
        }
        if (told >= 0) {
            told = Math.max(told, change.version());
        }
        tell(change);
    }

    /** A writer of this process failed, perhaps only after its commit: the database knows. */
    synchronized void doubt() {
        known = null;
    }

    private void tell(GraphChange change) {
        for (Consumer<GraphChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                LOG.error("A listener to changes of the graph failed at version {}", change.version(), e);
            }
        }
    }

    /** Asks no more. */
    @Override
    public synchronized void close() {
        if (polling != null) {
            polling.shutdownNow();
        }
    }
}
