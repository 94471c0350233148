package org.uniongraph.cli;

/** What the process ends with; documented in docs/command-line.md, so a number never changes its meaning. */
enum ExitCode {
    OK(0),
    /** Something was refused, or faults were found; the output says what. */
    REFUSED(1),
    WRONG_USAGE(2),
    /** Another process has the store or the port, or a server is busy with another job. */
    IN_USE(3),
    /** The database or the server does not answer. */
    UNAVAILABLE(4),
    UNEXPECTED(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
