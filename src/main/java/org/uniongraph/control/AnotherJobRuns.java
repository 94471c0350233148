package org.uniongraph.control;

import java.time.Duration;

/** A job was refused because another one is at work. */
class AnotherJobRuns extends RuntimeException {
    AnotherJobRuns(String job, Duration since) {
        super("the server is busy with another job (" + job + ", for " + since.toSeconds()
                + " s); try again when it is done");
    }
}
