package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state of a projected relation: which one, between whom, with which values, and while when the graph held it.
 *
 * @param type without {@code PAST_}
 * @param values without id and instants; no nulls
 */
record Link(
        String id,
        String type,
        String from,
        String to,
        Map<String, Object> values,
        ZonedDateTime recordedAt,
        @Nullable ZonedDateTime retractedAt)
        implements Comparable<Link> {
    private static final String PAST = "PAST_";

    static final String MENTIONS = "MENTIONS";
    static final String REPORTS_ON = "REPORTS_ON";
    static final String AUTHORED = "AUTHORED";
    static final String HAS_FIGURE = "HAS_FIGURE";

    Link {
        values = Map.copyOf(values);
    }

    /** The relation as {@code row} (id, type, from, to, properties) of a query has it. */
    static Link of(Map<String, Object> row) {
        String stored = Rows.text(row, "type");
        Stay stay = Stay.taken(Rows.map(row, "properties"));
        stay.values().remove("id");
        return new Link(
                Rows.text(row, "id"),
                stored.startsWith(PAST) ? stored.substring(PAST.length()) : stored,
                Rows.text(row, "from"),
                Rows.text(row, "to"),
                stay.values(),
                stay.recordedAt(),
                stay.retractedAt());
    }

    static String past(String type) {
        return PAST + type;
    }

    /** The relationship type that this state is stored as. */
    String storedType() {
        return retractedAt == null ? type : past(type);
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new Stay(values, recordedAt, retractedAt).properties();
        properties.put("id", id);
        return properties;
    }

    Link closed(ZonedDateTime now) {
        return new Link(id, type, from, to, values, recordedAt, now);
    }

    /** Whether both say the same of the same relation, whenever that was. */
    boolean saysAs(Link other) {
        return id.equals(other.id) && from.equals(other.from) && to.equals(other.to) && values.equals(other.values);
    }

    @Override
    public int compareTo(Link other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : recordedAt.compareTo(other.recordedAt);
    }
}
