package org.uniongraph.model;

import static org.uniongraph.model.EntityType.EVENT;
import static org.uniongraph.model.EntityType.ORGANIZATION;
import static org.uniongraph.model.EntityType.PERSON;
import static org.uniongraph.model.EntityType.PLACE;
import static org.uniongraph.model.EntityType.TOPIC;

import java.util.Set;

/** A typed relation between two entities, with the types its ends may have. */
public enum RelationType {
    ORGANIZED(Set.of(ORGANIZATION), Set.of(EVENT)),
    PARTICIPATED_IN(Set.of(ORGANIZATION, PERSON), Set.of(EVENT)),
    WON(Set.of(ORGANIZATION, PERSON), Set.of(EVENT)),
    HOLDS_POSITION(Set.of(PERSON), Set.of(ORGANIZATION)),
    SUBORDINATE_TO(Set.of(ORGANIZATION), Set.of(ORGANIZATION)),
    UNION_OF(Set.of(ORGANIZATION), Set.of(ORGANIZATION)),
    HELD_AT(Set.of(EVENT), Set.of(PLACE, ORGANIZATION)),
    PART_OF(Set.of(EVENT), Set.of(EVENT)),
    ABOUT(Set.of(EVENT), Set.of(TOPIC)),
    LOCATED_IN(Set.of(PLACE, ORGANIZATION), Set.of(PLACE));

    private final Set<EntityType> from;
    private final Set<EntityType> to;

    RelationType(Set<EntityType> from, Set<EntityType> to) {
        this.from = from;
        this.to = to;
    }

    public Set<EntityType> from() {
        return from;
    }

    public Set<EntityType> to() {
        return to;
    }

    public boolean joins(EntityType subject, EntityType object) {
        return from.contains(subject) && to.contains(object);
    }
}
