package org.uniongraph.api.live;

import java.util.Map;

/** A subscription that cannot be opened; the message says what was expected. */
final class SubscriptionRefused extends RuntimeException {
    private final String code;
    private final transient Map<String, Object> values;

    SubscriptionRefused(String code, String message, Map<String, Object> values) {
        super(message);
        this.code = code;
        this.values = values;
    }

    String code() {
        return code;
    }

    Map<String, Object> values() {
        return values;
    }
}
