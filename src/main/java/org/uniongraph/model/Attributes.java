package org.uniongraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one entity.
 *
 * @param name the fullest form of its name that the article supports
 * @param aliases other right forms, sorted, without the name
 * @param kind of an organisation, otherwise null
 * @param level of a union, otherwise null
 * @param eventType of an event, otherwise null
 * @param theme the slogan of an event, without quotation marks
 * @param time of an event; {@link EventTime#UNKNOWN} for all else
 */
public record Attributes(
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable OrganizationKind kind,
        @Nullable UnionLevel level,
        @Nullable EventType eventType,
        @Nullable String theme,
        EventTime time) {
    public Attributes {
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw new IllegalArgumentException("entity of type " + type.label() + ": expected a name, got blank");
        }
        if ((type == EntityType.ORGANIZATION) != (kind != null)) {
            throw new IllegalArgumentException("entity '" + name + "' of type " + type.label() + ": kind " + kind
                    + ", expected one for an organisation and none for anything else");
        }
        if ((kind == OrganizationKind.UNION) != (level != null)) {
            throw new IllegalArgumentException("organisation '" + name + "' of kind " + kind + ": level " + level
                    + ", expected one for a union and none for others");
        }
        if ((type == EntityType.EVENT) != (eventType != null)) {
            throw new IllegalArgumentException("entity '" + name + "' of type " + type.label() + ": eventType "
                    + eventType + ", expected one for an event and none for anything else");
        }
    }
}
