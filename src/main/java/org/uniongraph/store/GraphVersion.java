package org.uniongraph.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final GraphChange.Touched UNKNOWN = GraphChange.Touched.unknown(GraphChange.Kind.ELSEWHERE);

    /** A follower of a cluster may lag behind what is known here; a restored backup stays behind. */
    private static final int POLLS_TO_BELIEVE_A_LOWER_NUMBER = 3;

    private static final int POLLS_TO_BE_CURRENT = 3;

    private final Cypher cypher;
    private final @Nullable Duration poll;
    private final List<Consumer<GraphChange>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledExecutorService polling;
    private int lowerPolls;
    private int writing;
    private final Set<Long> own = new HashSet<>();
    /** Up to here listeners know; -1 until there can be some. */
    private long told = -1;

    private volatile long confirmed = System.nanoTime();
    /** Null until somebody asks, and after a write of which nobody knows whether it was committed. */
    private volatile @Nullable Known known;

    /** @param touched what its last commit touched, as far as that is known */
    private record Known(long version, ZonedDateTime at, String tag, GraphChange.Touched touched) {
        static Known of(long version, ZonedDateTime at, GraphChange.Touched touched) {
            Instant instant = at.toInstant();
            long micros = instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
            return new Known(version, at, version + "-" + Long.toString(micros, Character.MAX_RADIX), touched);
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

    /** The last change, as {@link #now()} knows it; what it touched isn't kept. */
    public GraphChange last() {
        Known last = known();
        return elsewhere(last);
    }

    /** Whether {@link #now()} can be relied on: not while an external database doesn't answer. */
    public boolean isCurrent() {
        return poll == null
                || System.nanoTime() - confirmed < poll.toNanos() * POLLS_TO_BE_CURRENT + PATIENCE.toNanos();
    }

    /**
     * Has {@code listener} hear of each change from now on, on the writer's thread: it must not wait for anything. Of
     * changes by others it hears once for all between two polls: of a single one what it touched, of several that they
     * were.
     *
     * @return ends that
     */
    public Runnable onChange(Consumer<GraphChange> listener) {
        known();
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Asks the database now, for who can't wait until the next poll. */
    public long refresh() {
        return ask().version();
    }

    private Known known() {
        Known last = known;
        return last == null ? first() : last;
    }

    private Known first() {
        beginPolling();
        return ask();
    }

    private synchronized void beginPolling() {
        if (poll != null && polling == null) {
            polling = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("graph-version").factory());
            var _ = polling.scheduleWithFixedDelay(this::poll, poll.toNanos(), poll.toNanos(), TimeUnit.NANOSECONDS);
        }
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
        return believed(rows.isEmpty() ? Known.of(0, NEVER, UNKNOWN) : read(rows.getFirst()));
    }

    private synchronized Known believed(Known asked) {
        confirmed = System.nanoTime();
        Known last = known;
        if (last != null && asked.version() < last.version() && ++lowerPolls < POLLS_TO_BELIEVE_A_LOWER_NUMBER) {
            return last;
        }
        lowerPolls = 0;
        known = asked;
        if (told < 0) {
            told = asked.version();
        }
        tellOfOthers();
        return asked;
    }

    /** A commit is told as one of others' only when no writer of this process can still say that it is its own. */
    private void tellOfOthers() {
        Known last = known;
        if (writing > 0 || last == null) {
            return;
        }
        long from = told;
        long mine = own.stream()
                .filter(version -> version > from && version <= last.version())
                .count();
        told = last.version();
        own.clear();
        if (mine != told - from) {
            boolean theirsAlone = told - from == 1;
            tell(theirsAlone ? new GraphChange(last.version(), last.at(), last.touched()) : elsewhere(last));
        }
    }

    private static GraphChange elsewhere(Known known) {
        return new GraphChange(known.version(), known.at(), UNKNOWN);
    }

    private static Known read(Map<String, Object> row) {
        ZonedDateTime at = Rows.findInstant(row, "changedAt");
        GraphChange.Touched touched =
                row.get("touched") == null ? UNKNOWN : TouchedProperties.read(Rows.map(row, "touched"));
        return Known.of(Rows.number(row, "version"), at == null ? NEVER : at, touched);
    }

    /** A writer of this process is about to write; {@link #ended()} follows. */
    synchronized void begun() {
        writing++;
    }

    /** It has committed {@code change}. */
    synchronized void committed(GraphChange change) {
        Known last = known;
        if (last != null && change.version() > last.version()) {
            known = Known.of(change.version(), change.at(), change.touched());
            lowerPolls = 0;
        }
        own.add(change.version());
        tell(change);
    }

    /** It has failed, perhaps only after its commit: the database knows. */
    synchronized void doubt() {
        known = null;
    }

    /** It is done. */
    synchronized void ended() {
        writing--;
        if (told < 0) {
            own.clear();
        }
        tellOfOthers();
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
