package org.uniongraph.api.http;

import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RequestRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as maps, lists and values. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** @throws RequestRefused saying where it is no JSON */
    static @Nullable Object read(byte[] json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JacksonException e) {
            throw refused("the body", e);
        }
    }

    /**
     * @param name of the parameter that has it
     * @throws RequestRefused saying where it is no JSON
     */
    static @Nullable Object read(String name, String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JacksonException e) {
            throw refused("the parameter " + name, e);
        }
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    private static RequestRefused refused(String what, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Refusals.notJson(what + " is no JSON" + where + ": " + e.getOriginalMessage());
    }
}
