package org.uniongraph.ingest;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The ingests that run in this process and the last ones that ran: what they do comes in, listeners hear of it. */
@Component
public class IngestJobs {
    private static final Logger LOG = LoggerFactory.getLogger(IngestJobs.class);
    /** For who asks by an id a little late. */
    private static final int KEPT = 20;

    private final Clock clock;
    private final ConcurrentLinkedDeque<Job> jobs = new ConcurrentLinkedDeque<>();
    private final List<Consumer<IngestState>> listeners = new CopyOnWriteArrayList<>();

    IngestJobs(Clock clock) {
        this.clock = clock;
    }

    /** Has {@code listener} hear of each step from now on, on the ingest's thread; the returned one ends that. */
    public Runnable onStep(Consumer<IngestState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The states of the ingests that run now. */
    public List<IngestState> listRunning() {
        return jobs.stream()
                .map(job -> job.state)
                .filter(state -> !state.isLast())
                .toList();
    }

    /** The state of an ingest that runs or was among the last to run. */
    public Optional<IngestState> findJob(String id) {
        return jobs.stream()
                .map(job -> job.state)
                .filter(state -> state.job().equals(id))
                .findFirst();
    }

    /** The work of an ingest. */
    interface Work<T> {
        T with(Job job) throws IOException;
    }

    <T> T run(String name, Work<T> work) throws IOException {
        Job job = new Job(name);
        jobs.addLast(job);
        while (jobs.size() > KEPT && !jobs.getFirst().isOpen()) {
            jobs.removeFirst();
        }
        job.begin();
        try {
            T result = work.with(job);
            job.end(IngestState.Phase.FINISHED, null);
            return result;
        } catch (IOException | IngestStopped e) {
            job.end(IngestState.Phase.FAILED, Objects.requireNonNullElse(e.getMessage(), e.toString()));
            throw e;
        } finally {
            if (job.isOpen()) {
                job.end(IngestState.Phase.FAILED, "the ingest failed; the server's log says why");
            }
        }
    }

    /** One ingest; only its own thread changes it. */
    final class Job {
        private final String id = UUID.randomUUID().toString();
        private final String name;
        private final Instant startedAt = clock.instant();
        private final Map<ArticleOutcome.Status, Long> counts = new EnumMap<>(ArticleOutcome.Status.class);
        private int counted;
        private volatile IngestState state;

        private Job(String name) {
            this.name = name;
            this.state = state(IngestState.Phase.OPENING, 0, -1, null, null);
        }

        /** The file {@code current} is next; {@code outcomes} came of those before. */
        void at(String current, long done, long total, List<ArticleOutcome> outcomes) {
            count(outcomes);
            become(state(IngestState.Phase.RUNNING, done, total, current, null));
        }

        /** All files are done. */
        void done(long total, List<ArticleOutcome> outcomes) {
            count(outcomes);
            become(state(IngestState.Phase.RUNNING, total, total, null, null));
        }

        private void begin() {
            become(state);
        }

        private void end(IngestState.Phase phase, @Nullable String error) {
            become(state(phase, state.done(), state.total(), null, error));
        }

        private void count(List<ArticleOutcome> outcomes) {
            for (; counted < outcomes.size(); counted++) {
                counts.merge(outcomes.get(counted).status(), 1L, Long::sum);
            }
        }

        private IngestState state(
                IngestState.Phase phase, long done, long total, @Nullable String current, @Nullable String error) {
            return new IngestState(
                    id,
                    name,
                    phase,
                    startedAt,
                    clock.instant(),
                    done,
                    total,
                    current,
                    counts.getOrDefault(ArticleOutcome.Status.CREATED, 0L),
                    counts.getOrDefault(ArticleOutcome.Status.UPDATED, 0L),
                    counts.getOrDefault(ArticleOutcome.Status.UNCHANGED, 0L),
                    counts.getOrDefault(ArticleOutcome.Status.REFUSED, 0L),
                    error);
        }

        private boolean isOpen() {
            return !state.isLast();
        }

        private void become(IngestState next) {
            state = next;
            for (Consumer<IngestState> listener : listeners) {
                try {
                    listener.accept(next);
                } catch (RuntimeException e) {
                    LOG.error("A listener to ingests failed at {}", next, e);
                }
            }
        }
    }
}
