package org.uniongraph.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.web.server.PortInUseException;
import org.uniongraph.control.ServerRefused;
import org.uniongraph.control.ServerUnreachable;
import org.uniongraph.extract.UnknownExtractor;
import org.uniongraph.ingest.IngestStopped;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.QueryTimedOut;
import org.uniongraph.store.StoreInUse;
import org.uniongraph.store.StoreIsNewer;

/**
 * How an exception ends a command.
 *
 * @param message for the user; null when only the stack trace helps
 */
record Failure(ExitCode exitCode, @Nullable String message) {
    private static final int BUSY = 409;
    private static final int DOWN = 503;
    private static final int SERVER_ERROR = 500;

    /** Looks for a known cause, from the outermost inwards: frameworks wrap. */
    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Failure known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new Failure(ExitCode.UNEXPECTED, null);
    }

    private static @Nullable Failure known(Throwable cause) {
        return switch (cause) {
            case CannotGoOn reason -> new Failure(reason.exitCode(), reason.getMessage());
            case StoreInUse inUse -> new Failure(ExitCode.IN_USE, inUse.getMessage());
            case UnknownExtractor unknown -> new Failure(ExitCode.WRONG_USAGE, unknown.getMessage());
            case ConfigurationPropertiesBindException wrong -> new Failure(ExitCode.WRONG_USAGE, innermost(wrong));
            case PortInUseException port -> new Failure(ExitCode.IN_USE, portInUse(port.getPort()));
            case DatabaseUnavailable down -> new Failure(ExitCode.UNAVAILABLE, down.getMessage());
            case StoreIsNewer newer -> new Failure(ExitCode.UNAVAILABLE, newer.getMessage());
            case IngestStopped stopped -> new Failure(ExitCode.UNAVAILABLE, stopped.getMessage());
            case QueryTimedOut slow -> new Failure(ExitCode.UNAVAILABLE, slow.getMessage());
            case ServerUnreachable gone -> new Failure(ExitCode.UNAVAILABLE, gone.getMessage());
            case ServerRefused refused -> new Failure(exitCode(refused.status()), refused.getMessage());
            case NoSuchFileException missing ->
                new Failure(ExitCode.WRONG_USAGE, missing.getFile() + " does not exist");
            case AccessDeniedException denied ->
                new Failure(ExitCode.UNEXPECTED, "no permission to use " + denied.getFile());
            case FileSystemException file -> new Failure(ExitCode.UNEXPECTED, "cannot use " + file.getMessage());
            case IOException zip
            when zip.getCause() instanceof ZipException -> new Failure(ExitCode.REFUSED, zip.getMessage());
            case IOException io -> new Failure(ExitCode.UNEXPECTED, io.getMessage());
            default -> null;
        };
    }

    /** Which setting is wrong, and how: the frameworks around it know less. */
    private static @Nullable String innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private static String portInUse(int port) {
        return "port " + port + " is in use by another program; choose another with --port, or any free one with"
                + " --port 0";
    }

    /** A port is taken, or not allowed, or the address is not one of this machine's. */
    static String cannotListen(Settings settings, IOException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("in use")
                ? portInUse(settings.port())
                : "cannot listen on " + settings.get(Settings.ADDRESS) + " port " + settings.port() + ": " + reason;
    }

    private static ExitCode exitCode(int status) {
        return switch (status) {
            case BUSY -> ExitCode.IN_USE;
            case DOWN -> ExitCode.UNAVAILABLE;
            case SERVER_ERROR -> ExitCode.UNEXPECTED;
            case 401 -> ExitCode.WRONG_USAGE;
            default -> ExitCode.REFUSED;
        };
    }
}
