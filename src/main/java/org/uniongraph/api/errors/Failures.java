package org.uniongraph.api.errors;

import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.QueryTimedOut;

/** The one place that turns what was thrown into what a client is told. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /**
     * What a client is told. What went wrong inside is for the log, not for the client; the id joins the two.
     *
     * @param id of the request
     * @param where it was thrown, for the log
     */
    public static RequestRefused refusal(Throwable thrown, String id, Object where) {
        return switch (thrown) {
            case RequestRefused refused -> refused;
            case QueryTimedOut late -> server(RefusalCode.TIMED_OUT, late);
            case DatabaseUnavailable lost -> server(RefusalCode.DATABASE_UNAVAILABLE, lost);
            default -> {
                LOG.error("Request {} failed at {}", id, where, thrown);
                yield new RequestRefused(
                        RefusalCode.INTERNAL, "the server failed to answer; its log has more under " + id, Map.of());
            }
        };
    }

    private static RequestRefused server(RefusalCode code, RuntimeException thrown) {
        return new RequestRefused(
                code,
                Objects.requireNonNullElse(
                        thrown.getMessage(), thrown.getClass().getSimpleName()),
                Map.of());
    }
}
