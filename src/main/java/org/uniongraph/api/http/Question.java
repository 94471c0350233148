package org.uniongraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.api.documents.Documents;
import org.uniongraph.refusal.RequestRefused;

/** One operation as a client asks for it. */
record Question(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {
    private static final String QUERY = "query";
    private static final String DOCUMENT_ID = "documentId";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    /**
     * Of a body.
     *
     * @throws RequestRefused naming the part that is not what it should be
     */
    static Question of(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> body)) {
            throw Refusals.malformed("the body is " + sort(json) + "; expected an object with query");
        }
        return new Question(
                text(body, QUERY),
                text(body, DOCUMENT_ID),
                text(body, OPERATION_NAME),
                object(VARIABLES, body.get(VARIABLES)),
                given(object(EXTENSIONS, body.get(EXTENSIONS))));
    }

    /**
     * Of the parameters of a URL.
     *
     * @throws RequestRefused naming the parameter that is not what it should be
     */
    static Question of(HttpServletRequest request) {
        return new Question(
                request.getParameter(QUERY),
                request.getParameter(DOCUMENT_ID),
                request.getParameter(OPERATION_NAME),
                parameter(request, VARIABLES),
                given(parameter(request, EXTENSIONS)));
    }

    /** The extensions that may change an answer: how the document was named does not. */
    Map<String, Object> lastingExtensions() {
        if (!extensions.containsKey(Documents.PERSISTED_QUERY)) {
            return extensions;
        }
        Map<String, Object> lasting = new HashMap<>(extensions);
        lasting.remove(Documents.PERSISTED_QUERY);
        return lasting;
    }

    private static @Nullable String text(Map<?, ?> body, String name) {
        Object value = body.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw Refusals.malformed(name + " is " + sort(value) + "; expected a text");
    }

    private static Map<String, @Nullable Object> parameter(HttpServletRequest request, String name) {
        String json = request.getParameter(name);
        return json == null || json.isEmpty() ? Map.of() : object(name, Json.read(name, json));
    }

    @SuppressWarnings("unchecked") // every key of a JSON object is a text
    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw Refusals.malformed(name + " is " + sort(value) + "; expected an object");
    }

    /** What is null is not given. */
    private static Map<String, Object> given(Map<String, @Nullable Object> values) {
        Map<String, Object> given = new HashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }

    private static String sort(@Nullable Object json) {
        return switch (json) {
            case null -> "null";
            case String _ -> "a text";
            case Number _ -> "a number";
            case Boolean _ -> "true or false";
            case Map<?, ?> _ -> "an object";
            default -> "a list";
        };
    }
}
