package org.uniongraph.query;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A request that validates against the schema, but cannot be answered. The message says what was expected. */
public final class BadRequest extends RuntimeException {
    /** What is wrong, as {@code extensions.code} shows it. */
    public enum Code {
        BAD_CURSOR,
        BAD_PAGE_SIZE,
        PAGE_TOO_LARGE,
        BAD_FILTER,
        TOO_MANY_IDS,
        TOO_MANY_BUCKETS,
        TOO_DEEP,
        TEXT_TOO_LONG,
        UNKNOWN_ID,
        SAME_ENTITY,
        BAD_ARGUMENT
    }

    private final Code code;
    private final transient Map<String, Object> values;

    BadRequest(Code code, String message, Map<String, Object> values) {
        super(message);
        this.code = code;
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Code code() {
        return code;
    }

    /** The offending values and what was expected, by name. */
    public Map<String, Object> values() {
        return values;
    }
}
