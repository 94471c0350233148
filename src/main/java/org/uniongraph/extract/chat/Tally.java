package org.uniongraph.extract.chat;

import org.uniongraph.extract.Effort;

/** Counts what the extraction of one article takes; of one thread. */
final class Tally {
    private Effort effort = Effort.NONE;

    void asked() {
        effort = effort.plus(new Effort(1, 0, 0));
    }

    void answered(long promptTokens, long completionTokens) {
        effort = effort.plus(new Effort(0, promptTokens, completionTokens));
    }

    Effort effort() {
        return effort;
    }
}
