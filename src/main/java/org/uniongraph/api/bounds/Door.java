package org.uniongraph.api.bounds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Where requests for GraphQL come in, and how one is turned away that never becomes an operation. */
final class Door {
    static final String PATH = "/graphql";

    private static final JsonMapper JSON = new JsonMapper();

    private Door() {}

    /** Answers as GraphQL does, so that clients find code and numbers where they always are. */
    static void refuse(HttpServletResponse response, int status, OverBound bound) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        JSON.writeValue(response.getOutputStream(), answer(bound));
    }

    /** The answer that tells of a bound. */
    static Map<String, @Nullable Object> answer(OverBound bound) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", bound.code());
        extensions.putAll(bound.values());
        return Map.of("errors", List.of(Map.of("message", bound.getMessage(), "extensions", extensions)));
    }
}
