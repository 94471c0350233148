package org.uniongraph.extract.grammar;

import java.util.LinkedHashSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.EventType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Span;
import org.uniongraph.model.UnionLevel;

/** An entity of the article while it is put together; spans are of the mended text. */
final class DraftEntity {
    final EntityType type;
    String name;
    final String rule;
    final TreeSet<String> aliases = new TreeSet<>();
    final LinkedHashSet<Span> mentions = new LinkedHashSet<>();

    @Nullable
    OrganizationKind kind;

    @Nullable
    UnionLevel level;

    @Nullable
    EventType eventType;

    @Nullable
    String theme;

    EventTime time = EventTime.UNKNOWN;

    DraftEntity(EntityType type, String name, String rule) {
        this.type = type;
        this.name = name;
        this.rule = rule;
    }

    boolean isUnion() {
        return kind == OrganizationKind.UNION;
    }

    /** A ceremony, a meeting or a signing, at which people act. */
    boolean isScene() {
        return eventType == EventType.CEREMONY || eventType == EventType.MEETING || eventType == EventType.SIGNING;
    }

    void mention(Span span) {
        if (span.length() == 0) {
            return;
        }
        mentions.add(span);
    }

    @Override
    public String toString() {
        return type + " " + name;
    }
}
