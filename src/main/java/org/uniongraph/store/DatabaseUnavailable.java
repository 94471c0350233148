package org.uniongraph.store;

/** The database does not answer: not started, lost, or its disk is full. The message says which and what to do. */
public class DatabaseUnavailable extends RuntimeException {
    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
