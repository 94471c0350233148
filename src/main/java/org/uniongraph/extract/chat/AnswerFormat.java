package org.uniongraph.extract.chat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How the endpoint is told to answer in JSON, the strictest way first; not every endpoint knows them all. */
enum AnswerFormat {
    /** The answer cannot but have the form. */
    JSON_SCHEMA,
    /** The answer is some JSON object; the form stands in the prompt. */
    JSON_OBJECT,
    /** Nothing is said; the form stands in the prompt. */
    TEXT;

    static final List<AnswerFormat> STRICTEST_FIRST = List.of(values());

    boolean needsFormInPrompt() {
        return this != JSON_SCHEMA;
    }

    /** The request's fields for it. */
    Map<String, Object> fields(JsonNode schema) {
        return switch (this) {
            case JSON_SCHEMA ->
                Map.of(
                        "response_format",
                        Map.of(
                                "type",
                                "json_schema",
                                "json_schema",
                                Map.of("name", "facts", "strict", true, "schema", schema)));
            case JSON_OBJECT -> Map.of("response_format", Map.of("type", "json_object"));
            case TEXT -> Map.of();
        };
    }
}
