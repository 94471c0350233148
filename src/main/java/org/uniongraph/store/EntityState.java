package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state of a projected entity.
 *
 * @param values its properties without id and instants; no nulls
 */
record EntityState(
        String id,
        Map<String, Object> values,
        ZonedDateTime recordedAt,
        @Nullable ZonedDateTime retractedAt) implements Comparable<EntityState> {
    EntityState {
        values = Map.copyOf(values);
    }

    /** The entity as {@code row} (id, properties) of a query has it. */
    static EntityState of(Map<String, Object> row) {
        Stay stay = Stay.taken(Rows.map(row, "properties"));
        stay.values().remove("id");
        stay.values().remove("entityId");
        return new EntityState(Rows.text(row, "id"), stay.values(), stay.recordedAt(), stay.retractedAt());
    }

    /** The properties of the entity's node, or of its {@code EntityVersion} for an earlier state. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(new Stay(values, recordedAt, retractedAt).properties());
        properties.put(retractedAt == null ? "id" : "entityId", id);
        return properties;
    }

    /** The labels of the entity's node. */
    List<String> labels() {
        String type = String.valueOf(values.get("type"));
        List<String> labels = new ArrayList<>(List.of("Entity"));
        switch (type) {
            case "Union" -> labels.addAll(List.of("Organization", "Union"));
            case "OtherOrganization" -> labels.add("Organization");
            default -> labels.add(type);
        }
        return labels;
    }

    EntityState closed(ZonedDateTime now) {
        return new EntityState(id, values, recordedAt, now);
    }

    @Override
    public int compareTo(EntityState other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : recordedAt.compareTo(other.recordedAt);
    }
}
