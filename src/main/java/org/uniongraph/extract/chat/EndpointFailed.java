package org.uniongraph.extract.chat;

import java.time.Duration;

/** A request to the endpoint that brought no answer. The message says why and what helps, and never shows the key. */
final class EndpointFailed extends RuntimeException {
    /** What a failure says of the next request. */
    enum Kind {
        /** The same request may work later. */
        PASSING,
        /** No request will work before somebody changes a setting. */
        LASTING,
        /** The endpoint works, but not for this text. */
        THIS_TEXT,
        /** The endpoint doesn't understand the request; a plainer one may work. */
        NOT_UNDERSTOOD
    }

    private final Kind kind;
    private final String problem;
    private final transient Duration retryAfter;

    EndpointFailed(Kind kind, String message, Duration retryAfter) {
        super(message);
        this.kind = kind;
        this.problem = message;
        this.retryAfter = retryAfter;
    }

    EndpointFailed(Kind kind, String message) {
        this(kind, message, Duration.ZERO);
    }

    Kind kind() {
        return kind;
    }

    /** The message. */
    String problem() {
        return problem;
    }

    /** How long the endpoint asks to be left alone. */
    Duration retryAfter() {
        return retryAfter;
    }

    /** Whether other texts will fail as well. */
    boolean isOfTheEndpoint() {
        return kind == Kind.PASSING || kind == Kind.LASTING;
    }
}
