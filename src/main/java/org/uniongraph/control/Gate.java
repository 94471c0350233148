package org.uniongraph.control;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets one job at a time work on the whole graph. */
@Component
class Gate {
    private final AtomicReference<@Nullable Turn> inside = new AtomicReference<>();

    /**
     * Refuses early what {@link #enter} would refuse, before a client sends all its files for nothing.
     *
     * @throws AnotherJobRuns when one is inside
     */
    void check() {
        Turn other = inside.get();
        if (other != null) {
            throw other.refusal();
        }
    }

    /**
     * Enters; the job leaves by closing its turn.
     *
     * @throws AnotherJobRuns when one is inside
     */
    Turn enter(String job) {
        Turn mine = new Turn(job, Instant.now());
        Turn other = inside.compareAndExchange(null, mine);
        if (other != null) {
            throw other.refusal();
        }
        return mine;
    }

    /** One job's time inside. */
    final class Turn implements AutoCloseable {
        private final String job;
        private final Instant since;

        private Turn(String job, Instant since) {
            this.job = job;
            this.since = since;
        }

        private AnotherJobRuns refusal() {
            return new AnotherJobRuns(job, Duration.between(since, Instant.now()));
        }

        @Override
        public void close() {
            inside.compareAndSet(this, null);
        }
    }
}
