package org.uniongraph.model;

import java.util.List;

/** Names an entity for ever: made from what tells it apart, never from where the database keeps it. */
public record EntityId(String value) implements Comparable<EntityId> {
    public EntityId {
        Ids.check(value, Ids.ENTITY);
    }

    /** The id of the entity that these parts tell apart from all others, its type first. */
    public static EntityId of(EntityType type, List<String> identity) {
        return new EntityId(Ids.make(Ids.ENTITY, type.label(), String.join("\u001f", identity)));
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
