package org.uniongraph.api.http;

import java.util.Map;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** What is wrong with requests that are no question: they never ran. */
final class Refusals {
    private Refusals() {}

    static RequestRefused malformed(String message) {
        return new RequestRefused(RefusalCode.BAD_REQUEST, message, Map.of());
    }

    static RequestRefused notJson(String message) {
        return new RequestRefused(RefusalCode.BAD_JSON, message, Map.of());
    }

    static RequestRefused method(String method) {
        return new RequestRefused(
                RefusalCode.METHOD_NOT_ALLOWED,
                method + " is no way to ask; expected GET or POST",
                Map.of("method", method));
    }

    static RequestRefused contentType(String given) {
        return new RequestRefused(
                RefusalCode.UNSUPPORTED_MEDIA_TYPE,
                "the body is " + given + "; expected Content-Type: application/json in UTF-8, uncompressed",
                Map.of("given", given));
    }

    static RequestRefused accept(String given) {
        return new RequestRefused(
                RefusalCode.NOT_ACCEPTABLE,
                "the client takes " + given
                        + " only; expected application/graphql-response+json, application/json or text/event-stream",
                Map.of("given", given));
    }

    static RequestRefused batchTooLarge(int given, int max) {
        return new RequestRefused(
                RefusalCode.BATCH_TOO_LARGE,
                "a batch of " + given + " operations; at most " + max + " are answered at once",
                Map.of("given", given, "max", max));
    }
}
