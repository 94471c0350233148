package org.uniongraph.cli;

/** A command ends here, for a reason that its user can do something about. */
class CannotGoOn extends RuntimeException {
    private final ExitCode exitCode;

    CannotGoOn(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
