package org.uniongraph.control;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A server does not answer, or its answer broke off. */
public class ServerUnreachable extends RuntimeException {
    ServerUnreachable(URI server, String what, @Nullable Throwable cause) {
        super("the server at " + server + " " + what, cause);
    }
}
