package org.uniongraph.store;

import org.jspecify.annotations.Nullable;

/** The database does not answer: not started, lost, or its disk is full. The message says which and what to do. */
public class DatabaseUnavailable extends RuntimeException {
    public DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
