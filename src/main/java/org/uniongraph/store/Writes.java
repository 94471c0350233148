package org.uniongraph.store;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs changes of the graph one after the other, each in a transaction that is tried again when the database asks for
 * it.
 */
@Component
class Writes {
    private static final RetryPolicy TRANSIENT_FAILURES = RetryPolicy.builder()
            .maxRetries(4)
            .delay(Duration.ofMillis(100))
            .multiplier(2)
            .predicate(StoreFailures::passes)
            .build();

    private final Neo4jClient client;
    private final TransactionTemplate transactions;
    private final RetryTemplate retries = new RetryTemplate(TRANSIENT_FAILURES);
    private final Clock clock;
    private final GraphVersion version;

    /** @param migrated says that the schema is there before the first write */
    Writes(
            Neo4jClient client,
            PlatformTransactionManager transactionManager,
            Clock clock,
            GraphVersion version,
            SchemaVersion migrated) {
        this.client = client;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
        this.version = version;
    }

    /** A change under way: the statements run in its transaction, and what they record carries its instant. */
    static final class Change {
        private final Transaction transaction;
        private final ZonedDateTime now;
        private @Nullable GraphChange made;

        private Change(Transaction transaction, ZonedDateTime now) {
            this.transaction = transaction;
            this.now = now;
        }

        Transaction transaction() {
            return transaction;
        }

        ZonedDateTime now() {
            return now;
        }

        /** Gives the graph its next version; a change that doesn't say so must not write what answers show. */
        void done(GraphChange.Touched touched) {
            long next = Rows.number(
                    transaction.row("graph-changed", Map.of("now", now, "touched", TouchedProperties.of(touched, now))),
                    "version");
            made = new GraphChange(next, now, touched);
        }
    }

    private record Attempt<T>(Change change, T result) {}

    /** Waits for other writers, makes one change and returns its result once it is on disk. */
    <T> T write(Function<Change, T> change) {
        version.begun();
        try {
            Attempt<T> attempt = committed(change);
            if (attempt.change().made != null) {
                version.committed(attempt.change().made);
            }
            return attempt.result();
        } catch (RuntimeException failure) {
            version.doubt();
            throw failure;
        } finally {
            version.ended();
        }
    }

    private <T> Attempt<T> committed(Function<Change, T> change) {
        return StoreFailures.translated(() -> Objects.requireNonNull(retried(() -> transactions.execute(status -> {
            Change begun = begin();
            return new Attempt<>(begun, change.apply(begun));
        }))));
    }

    private <T> @Nullable T retried(Supplier<@Nullable T> work) {
        try {
            return retries.execute(work::get);
        } catch (RetryException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private Change begin() {
        Transaction transaction = new Transaction(client);
        Map<String, Object> graph = transaction.row("graph-lock", Map.of());
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        ZonedDateTime last = Rows.findInstant(graph, "changedAt");
        return new Change(transaction, last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS));
    }
}
