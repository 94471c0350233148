package org.uniongraph.api.bounds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.refusal.RequestRefused;
import tools.jackson.databind.json.JsonMapper;

/** Where requests for GraphQL come in, and how one is turned away that never becomes an operation. */
final class Door {
    static final String PATH = "/graphql";

    private static final JsonMapper JSON = new JsonMapper();

    private Door() {}

    /** Answers as GraphQL does, so that clients find code and numbers where they always are. */
    static void refuse(HttpServletResponse response, RequestRefused refused) throws IOException {
        response.setStatus(refused.code().status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        JSON.writeValue(response.getOutputStream(), Errors.answer(refused));
    }
}
