package org.uniongraph.store;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Says in the store's own terms why work through the driver failed. */
final class StoreFailures {
    private StoreFailures() {}

    /** Does {@code work} and translates what the driver throws; other exceptions pass. */
    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw of(e);
        }
    }

    /** Whether the same work may succeed in a moment. */
    static boolean passes(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof TransientException
                        || cause instanceof SessionExpiredException
                        || cause instanceof ServiceUnavailableException);
    }

    private static RuntimeException of(RuntimeException failure) {
        Optional<Throwable> cause =
                causes(failure).filter(Neo4jException.class::isInstance).findFirst();
        if (cause.isEmpty() || failure instanceof DatabaseUnavailable) {
            return failure;
        }
        return passes(failure)
                ? CypherFailures.unavailable(cause.get())
                : CypherFailures.of("a change of the graph", ((Neo4jException) cause.get()).code(), cause.get());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
