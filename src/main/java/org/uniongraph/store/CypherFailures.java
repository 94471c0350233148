package org.uniongraph.store;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the database reports into what the port promises, the same for both adapters. */
public final class CypherFailures {
    private static final Set<String> TIMED_OUT = Set.of(
            "Neo.ClientError.Transaction.TransactionTimedOut",
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");
    private static final Set<String> UNAVAILABLE = Set.of(
            "Neo.TransientError.General.DatabaseUnavailable",
            "Neo.ClientError.Database.DatabaseNotFound",
            "Neo.DatabaseError.Database.UnableToStartDatabase",
            "Neo.DatabaseError.Database.DatabaseNotFound",
            "Neo.DatabaseError.Transaction.TransactionLogError",
            "Neo.DatabaseError.Transaction.TransactionStartFailed",
            "Neo.DatabaseError.General.StorageDamageDetected");

    private CypherFailures() {}

    /**
     * The exception to throw for {@code failure} of {@code query}.
     *
     * @param code the Neo4j status code, such as Neo.ClientError.Statement.SyntaxError; null when there is none
     */
    public static RuntimeException of(CypherQuery query, @Nullable String code, Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            CancellationException cancelled = new CancellationException("the read was interrupted and has been ended");
            cancelled.initCause(failure);
            return cancelled;
        }
        if (code != null && TIMED_OUT.contains(code)) {
            return new QueryTimedOut(query.timeout(), failure);
        }
        return of("a statement:\n" + query.text() + "\n", code, failure);
    }

    /** The exception to throw for {@code failure} of work that is neither interrupted nor timed. */
    static RuntimeException of(String work, @Nullable String code, Throwable failure) {
        if (isDiskFull(failure)) {
            return diskFull(failure);
        }
        if (code != null && UNAVAILABLE.contains(code)) {
            return unavailable(failure);
        }
        return new IllegalStateException("the database refused " + work + ": " + failure.getMessage(), failure);
    }

    /** The database cannot be reached, or is shutting down. */
    public static DatabaseUnavailable unavailable(Throwable failure) {
        return new DatabaseUnavailable(
                "the database does not answer (" + failure.getMessage()
                        + "); check that it runs and that uniongraph.neo4j.uri, username and password are right",
                failure);
    }

    private static DatabaseUnavailable diskFull(Throwable failure) {
        return new DatabaseUnavailable(
                "the database's disk is full; make room in its data folder and start again", failure);
    }

    private static boolean isDiskFull(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .map(t -> String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> message.contains("no space left") || message.contains("disk quota exceeded"));
    }
}
