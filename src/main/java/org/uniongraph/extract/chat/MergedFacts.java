package org.uniongraph.extract.chat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was said of the parts of an article. Entities of one type and name are one; so are two of which
 * one has the other's name among its further names, unless that fits several. A fact said twice is one.
 */
final class MergedFacts {
    private final Map<String, Facts.Entity> entities = new LinkedHashMap<>();
    private final Map<RelationKey, Facts.Relation> relations = new LinkedHashMap<>();
    private final Map<FigureKey, Facts.Figure> figures = new LinkedHashMap<>();

    /** Without an id, or with one that is taken: passed on, so that their refusal is counted. */
    private final List<Facts.Entity> unplaced = new ArrayList<>();

    private int parts;

    /** What makes two relations one. */
    private record RelationKey(
            @Nullable String type,
            @Nullable String from,
            @Nullable String to,
            @Nullable String title,
            @Nullable String award) {}

    /** What makes two figures one. */
    private record FigureKey(
            @Nullable String event,
            @Nullable String measure,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String subject) {}

    /** Adds what was said of the next part. Ids become unique: each part counts from o1 again. */
    void add(Facts facts) {
        parts++;
        Map<String, String> ids = new HashMap<>();
        for (Facts.Entity entity : facts.entities()) {
            String id = entity.id();
            if (id == null || id.isBlank()) {
                unplaced.add(entity);
            } else if (ids.containsKey(id)) {
                unplaced.add(renamed(entity, ids.get(id)));
            } else {
                ids.put(id, place(entity, parts + "." + id));
            }
        }
        facts.relations().forEach(relation -> add(relation, ids));
        facts.figures().forEach(figure -> add(figure, ids));
    }

    private String place(Facts.Entity entity, String id) {
        String same = findSame(entity).orElse(id);
        entities.merge(same, renamed(entity, id), MergedFacts::joined);
        return same;
    }

    private Optional<String> findSame(Facts.Entity entity) {
        List<String> equal = ids(other -> Objects.equals(other.name(), entity.name()), entity);
        if (!equal.isEmpty()) {
            return Optional.of(equal.getFirst());
        }
        List<String> alike = ids(
                other -> other.accept().contains(entity.name())
                        || entity.accept().contains(other.name()),
                entity);
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /** Only of other parts: within one, the model itself told them apart. */
    private List<String> ids(Predicate<Facts.Entity> same, Facts.Entity entity) {
        return entities.entrySet().stream()
                .filter(known -> !known.getKey().startsWith(parts + ".")
                        && entity.name() != null
                        && Objects.equals(known.getValue().type(), entity.type())
                        && same.test(known.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(Facts.Relation relation, Map<String, String> ids) {
        String from = idOf(relation.from(), ids);
        String to = idOf(relation.to(), ids);
        relations.putIfAbsent(
                new RelationKey(relation.type(), from, to, relation.title(), relation.award()),
                new Facts.Relation(
                        relation.type(),
                        from,
                        to,
                        relation.role(),
                        relation.title(),
                        relation.award(),
                        relation.evidence()));
    }

    private void add(Facts.Figure figure, Map<String, String> ids) {
        String event = idOf(figure.event(), ids);
        figures.putIfAbsent(
                new FigureKey(event, figure.measure(), figure.value(), figure.unit(), figure.subject()),
                new Facts.Figure(
                        event,
                        figure.measure(),
                        figure.value(),
                        figure.unit(),
                        figure.approximate(),
                        figure.subject(),
                        figure.evidence()));
    }

    /** An id that no entity of the part has is nobody's, and what needs it is refused. */
    private @Nullable String idOf(@Nullable String id, Map<String, String> ids) {
        return id == null ? null : ids.getOrDefault(id, parts + "." + id);
    }

    private static Facts.Entity renamed(Facts.Entity e, String id) {
        return new Facts.Entity(
                id,
                e.type(),
                e.kind(),
                e.level(),
                e.eventType(),
                e.name(),
                e.accept(),
                e.theme(),
                e.start(),
                e.end(),
                e.dateText(),
                e.mentions());
    }

    private static Facts.Entity joined(Facts.Entity first, Facts.Entity second) {
        return new Facts.Entity(
                first.id(),
                first.type(),
                either(first.kind(), second.kind()),
                either(first.level(), second.level()),
                either(first.eventType(), second.eventType()),
                first.name(),
                union(first.accept(), second.accept()),
                either(first.theme(), second.theme()),
                either(first.start(), second.start()),
                either(first.end(), second.end()),
                either(first.dateText(), second.dateText()),
                union(first.mentions(), second.mentions()));
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    Facts facts() {
        List<Facts.Entity> all = new ArrayList<>(entities.values());
        all.addAll(unplaced);
        return new Facts(all, List.copyOf(relations.values()), List.copyOf(figures.values()));
    }
}
