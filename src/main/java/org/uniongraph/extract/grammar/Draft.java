package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** What was found in an article so far. */
final class Draft {
    private record Joined(RelationType type, DraftEntity from, DraftEntity to) {}

    private final Set<DraftEntity> entities = new LinkedHashSet<>();
    private final List<DraftRelation> relations = new ArrayList<>();
    private final Set<Joined> joined = new HashSet<>();
    private final Set<DraftEntity> touched = new HashSet<>();
    private final List<DraftFigure> figures = new ArrayList<>();

    Set<DraftEntity> entities() {
        return entities;
    }

    List<DraftEntity> entities(EntityType type) {
        return entities.stream().filter(entity -> entity.type == type).toList();
    }

    List<DraftRelation> relations() {
        return relations;
    }

    List<DraftFigure> figures() {
        return figures;
    }

    DraftEntity add(DraftEntity entity) {
        entities.add(entity);
        return entity;
    }

    Optional<DraftEntity> find(EntityType type, String name) {
        return entities.stream()
                .filter(entity -> entity.type == type && (entity.name.equals(name) || entity.aliases.contains(name)))
                .findFirst();
    }

    /** Adds a relation, unless the same two are joined by it already or it joins a thing with itself. */
    void relate(
            RelationType type, DraftEntity from, DraftEntity to, @Nullable String detail, Span evidence, String rule) {
        if (from != to && type.joins(from.type, to.type) && joined.add(new Joined(type, from, to))) {
            touched.add(from);
            touched.add(to);
            relations.add(new DraftRelation(type, from, to, detail, evidence, rule));
        }
    }

    boolean has(RelationType type, DraftEntity from, DraftEntity to) {
        return joined.contains(new Joined(type, from, to));
    }

    boolean touches(DraftEntity entity) {
        return touched.contains(entity);
    }
}
