package org.uniongraph.refusal;

/** What can be wrong with a request, as {@code extensions.code} names it. */
public enum RefusalCode {
    // the question's arguments
    BAD_ARGUMENT,
    BAD_CURSOR,
    BAD_FILTER,
    BAD_PAGE_SIZE,
    PAGE_TOO_LARGE,
    SAME_ENTITY,
    TEXT_TOO_LONG,
    TOO_MANY_BUCKETS,
    TOO_MANY_IDS,
    UNKNOWN_ID,

    // its document
    BAD_DOCUMENT,
    BAD_SYNTAX,
    DOCUMENT_NOT_FOUND,
    DOCUMENT_NOT_TRUSTED,
    NO_DOCUMENT(400),
    OPERATION_NOT_ALLOWED(406),
    PERSISTED_QUERY_HASH_MISMATCH,
    PERSISTED_QUERY_NOT_FOUND,
    PERSISTED_QUERY_NOT_SUPPORTED,

    // how much it asks for
    DOCUMENT_TOO_LARGE,
    INTROSPECTION_OFF,
    INTROSPECTION_TOO_LARGE,
    LIST_TOO_LONG,
    TOO_COMPLEX,
    TOO_DEEP,
    TOO_MANY_ALIASES,
    TOO_MANY_FIELDS,
    TOO_MANY_OVERLAPS,
    TOO_MANY_ROOT_FIELDS,
    TOO_MANY_TOKENS,
    TOO_MANY_VALUES,
    VALUE_TOO_DEEP,
    VALUE_TOO_LONG,

    // what it came in
    BAD_JSON(400),
    BAD_REQUEST(400),
    BATCH_TOO_LARGE(400),
    BODY_TOO_LARGE(413),
    BODY_TOO_SLOW(408),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_MANY_REQUESTS(429),
    UNSUPPORTED_MEDIA_TYPE(415),

    // subscriptions
    TOO_MANY_SUBSCRIPTIONS,
    UNKNOWN_JOB,

    // the server
    BUSY(503),
    CLIENT_GONE(503),
    DATABASE_UNAVAILABLE(503),
    INTERNAL(500),
    TIMED_OUT(503);

    /** That of an answer which says in its errors what is wrong. */
    private static final int ANSWERED = 200;

    private static final int SERVER = 500;

    private final int status;

    RefusalCode() {
        this(ANSWERED);
    }

    RefusalCode(int status) {
        this.status = status;
    }

    /** The HTTP status where nothing of the request ran; within an operation there is none. */
    public int status() {
        return status;
    }

    /** Whether the request was all right, and could be answered at another time. */
    public boolean isServers() {
        return status >= SERVER;
    }
}
