package org.uniongraph.store;

import java.time.Duration;

/** A read ran longer than it may; its transaction has been ended. */
public class QueryTimedOut extends RuntimeException {
    public QueryTimedOut(Duration timeout, Throwable cause) {
        super(
                "the query ran longer than " + timeout.toMillis()
                        + " ms and was ended; ask for fewer levels, a smaller page or a narrower filter",
                cause);
    }
}
