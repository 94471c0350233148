package org.uniongraph.store;

import org.neo4j.driver.exceptions.Neo4jException;

/** Says in our own terms why a write failed. */
final class StoreFailures {
    private StoreFailures() {}

    static RuntimeException of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException neo4j) {
                String message = "the database refused or lost a write (" + neo4j.code() + "): " + neo4j.getMessage()
                        + "; nothing of it was stored; check that the database runs and its disk has room, then try again";
                return new DatabaseUnavailable(message, failure);
            }
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
