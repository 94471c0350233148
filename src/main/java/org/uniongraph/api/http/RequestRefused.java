package org.uniongraph.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.uniongraph.api.documents.DocumentRefused;
import org.uniongraph.api.documents.Operation;

/** A request that is no question: it never ran. */
final class RequestRefused extends RuntimeException {
    private final int status;
    private final String code;
    private final transient Map<String, Object> values;

    private RequestRefused(int status, String code, String message, Map<String, Object> values) {
        super(message);
        this.status = status;
        this.code = code;
        this.values = values;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, Object> values() {
        return values;
    }

    static RequestRefused malformed(String message) {
        return new RequestRefused(HttpServletResponse.SC_BAD_REQUEST, "BAD_REQUEST", message, Map.of());
    }

    static RequestRefused notJson(String message) {
        return new RequestRefused(HttpServletResponse.SC_BAD_REQUEST, "BAD_JSON", message, Map.of());
    }

    static RequestRefused method(String method) {
        return new RequestRefused(
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                "METHOD_NOT_ALLOWED",
                method + " is no way to ask; expected GET or POST",
                Map.of("method", method));
    }

    static RequestRefused contentType(String given) {
        return new RequestRefused(
                HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                "UNSUPPORTED_MEDIA_TYPE",
                "the body is " + given + "; expected Content-Type: application/json in UTF-8, uncompressed",
                Map.of("given", given));
    }

    static RequestRefused accept(String given) {
        return new RequestRefused(
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                "NOT_ACCEPTABLE",
                "the client takes " + given
                        + " only; expected application/graphql-response+json, application/json or text/event-stream",
                Map.of("given", given));
    }

    /** @param byGet whether it could be sent by POST instead */
    static RequestRefused operation(String message, Map<String, Object> values, boolean byGet) {
        return new RequestRefused(
                byGet ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : HttpServletResponse.SC_NOT_ACCEPTABLE,
                Operation.NOT_ALLOWED,
                message,
                values);
    }

    static RequestRefused batchTooLarge(int given, int max) {
        return new RequestRefused(
                HttpServletResponse.SC_BAD_REQUEST,
                "BATCH_TOO_LARGE",
                "a batch of " + given + " operations; at most " + max + " are answered at once",
                Map.of("given", given, "max", max));
    }

    static RequestRefused unavailable(String message) {
        return new RequestRefused(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE, "DATABASE_UNAVAILABLE", message, Map.of());
    }

    static RequestRefused failed(String id) {
        return new RequestRefused(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                "INTERNAL",
                "the server failed to answer; its log has more under " + id,
                Map.of());
    }

    /** That a document was not found is said in an answer: only a request without one is malformed. */
    static RequestRefused document(DocumentRefused refused) {
        return new RequestRefused(
                refused.code() == DocumentRefused.Code.NO_DOCUMENT
                        ? HttpServletResponse.SC_BAD_REQUEST
                        : HttpServletResponse.SC_OK,
                refused.code().name(),
                String.valueOf(refused.getMessage()),
                refused.values());
    }
}
