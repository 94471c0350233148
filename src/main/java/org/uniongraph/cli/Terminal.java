package org.uniongraph.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err everything else
 * @param interactive whether somebody watches {@code err}
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    /** The launcher knows whether standard error is a terminal; Java itself only knows about input and output. */
    private static final String TOLD = "uniongraph.terminal";

    static Terminal ofProcess() {
        return new Terminal(System.out, System.err, isWatched(System.getProperty(TOLD)));
    }

    private static boolean isWatched(@Nullable String told) {
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** A bar for long work where somebody watches, silence elsewhere. */
    Bar bar(String task) {
        return interactive ? new Bar(task, err) : Bar.none();
    }

    /** The same beside output that comes meanwhile: silence where that goes to the same terminal. */
    Bar barBesideOutput(String task) {
        return isWatched(null) ? Bar.none() : bar(task);
    }

    void say(String message) {
        err.println(message);
    }
}
