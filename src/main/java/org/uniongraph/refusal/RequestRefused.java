package org.uniongraph.refusal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request, or a part of it, that is not answered. Its code names what is wrong, its message says what was expected,
 * its values say both to programs. It is expected, often and on purpose: it has no stack trace.
 */
public final class RequestRefused extends RuntimeException {
    private static final String CODE = "code";

    private final RefusalCode code;
    private final transient Map<String, Object> values;

    public RequestRefused(RefusalCode code, String message, Map<String, Object> values) {
        super(message, null, false, false);
        this.code = code;
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** There is more of something than there may be. */
    public static RequestRefused tooMuch(RefusalCode code, String what, long given, long max, String cure) {
        return new RequestRefused(
                code,
                what + ": " + given + " given, expected at most " + max + cure,
                Map.of("given", given, "max", max));
    }

    public RefusalCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The offending values and what was expected, by name. */
    public Map<String, Object> values() {
        return values;
    }

    /** The values behind the code, as an error shows them. */
    public Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(CODE, code.name());
        extensions.putAll(values);
        return extensions;
    }
}
