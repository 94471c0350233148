package org.uniongraph.api.documents;

import java.util.Map;

/** A request names no document that may run. */
public final class DocumentRefused extends RuntimeException {
    /** What went wrong, as {@code extensions.code} says it. */
    public enum Code {
        NO_DOCUMENT,
        DOCUMENT_NOT_FOUND,
        DOCUMENT_NOT_TRUSTED,
        PERSISTED_QUERY_NOT_FOUND,
        PERSISTED_QUERY_NOT_SUPPORTED,
        PERSISTED_QUERY_HASH_MISMATCH
    }

    private final Code code;
    private final transient Map<String, Object> values;

    DocumentRefused(Code code, String message, Map<String, Object> values) {
        super(message);
        this.code = code;
        this.values = values;
    }

    public Code code() {
        return code;
    }

    /** What the message says, for programs. */
    public Map<String, Object> values() {
        return values;
    }
}
