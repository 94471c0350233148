package org.uniongraph.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, in the order in which they are put. */
final class Members {
    private final Map<String, @Nullable Object> map = new LinkedHashMap<>();

    /** Leaves the member out when there is no value. */
    Members put(String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
        return this;
    }

    /** Writes null when there is no value. */
    Members putOrNull(String name, @Nullable Object value) {
        map.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return Collections.unmodifiableMap(map);
    }
}
