package org.uniongraph.control;

/** A server said no; the message is its own. */
public class ServerRefused extends RuntimeException {
    private final int status;

    ServerRefused(Wire.Problem problem) {
        super(problem.detail());
        this.status = problem.status();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
