package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values with the time for which the graph held them; {@code retractedAt} is null while it does. */
record Stay(
        Map<String, Object> values,
        ZonedDateTime recordedAt,
        @Nullable ZonedDateTime retractedAt) {
    private static final String RECORDED = "recordedAt";
    private static final String RETRACTED = "retractedAt";

    /** Takes the two instants out of a copy of stored properties. */
    static Stay taken(Map<String, Object> properties) {
        Map<String, Object> values = new HashMap<>(properties);
        ZonedDateTime recorded = Rows.instant(properties, RECORDED);
        values.remove(RECORDED);
        return new Stay(values, recorded, (ZonedDateTime) values.remove(RETRACTED));
    }

    /** The values and instants as properties to store. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(values);
        properties.put(RECORDED, recordedAt);
        if (retractedAt != null) {
            properties.put(RETRACTED, retractedAt);
        }
        return properties;
    }
}
