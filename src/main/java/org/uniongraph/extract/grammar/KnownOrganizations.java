package org.uniongraph.extract.grammar;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Span;

/** The organisations of an article found so far, by the forms of their names and by where they are named. */
final class KnownOrganizations {
    private final Draft draft;
    private final OrganizationForms forms;
    private final Map<String, DraftEntity> byKey = new LinkedHashMap<>();
    private final Map<Span, DraftEntity> bySpan = new HashMap<>();

    KnownOrganizations(Draft draft, Lexicon lexicon) {
        this.draft = draft;
        this.forms = new OrganizationForms(lexicon);
    }

    DraftEntity add(String full, @Nullable OrganizationKind kind, String rule) {
        DraftEntity entity = draft.add(new DraftEntity(EntityType.ORGANIZATION, full, rule));
        entity.kind = kind;
        byKey.put(forms.key(full), entity);
        return entity;
    }

    /** Knows {@code entity} by this name too, when no other is. */
    void addName(String full, DraftEntity entity) {
        byKey.putIfAbsent(forms.key(full), entity);
    }

    void mention(DraftEntity entity, Span span) {
        entity.mention(span);
        bySpan.put(span, entity);
    }

    void remove(Collection<DraftEntity> entities) {
        draft.entities().removeAll(entities);
        byKey.values().removeAll(entities);
        bySpan.values().removeAll(entities);
    }

    Collection<DraftEntity> all() {
        return byKey.values();
    }

    /** The organisation of each place where one is named. */
    Map<Span, DraftEntity> bySpan() {
        return bySpan;
    }

    Optional<DraftEntity> findNamed(String full) {
        return Optional.ofNullable(byKey.get(forms.key(full)));
    }

    /** One of which {@code full} is a shorter or longer form. */
    Optional<DraftEntity> findAlike(String full, OrganizationKind kind) {
        return byKey.values().stream()
                .filter(entity -> entity.kind == kind && forms.areAlike(full, entity.name))
                .findFirst();
    }

    /** The last one named before {@code place} whose name ends so. */
    Optional<DraftEntity> findEnding(String tail, int place) {
        DraftEntity best = null;
        int at = -1;
        for (DraftEntity entity : byKey.values()) {
            boolean fits =
                    entity.name.endsWith(tail) || entity.aliases.stream().anyMatch(alias -> alias.endsWith(tail));
            for (Span mention : entity.mentions) {
                if (fits && mention.start() < place && mention.start() > at) {
                    at = mention.start();
                    best = entity;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The last one named before {@code place} that has {@code part} in its name: 集团 of 某集团有限公司. */
    Optional<DraftEntity> findHolding(String part, int place) {
        return byKey.values().stream()
                .filter(entity -> entity.name.contains(part) && !entity.isUnion())
                .filter(entity -> entity.mentions.stream().anyMatch(mention -> mention.start() < place))
                .reduce((a, b) -> b);
    }

    /** The one whose name ends at {@code end}, the longest. */
    Optional<DraftEntity> findUpTo(int end) {
        return bySpan.entrySet().stream()
                .filter(e -> e.getKey().end() == end)
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** The last one whose name ends before {@code place}, at most {@code distance} letters away. */
    Optional<DraftEntity> findBefore(int place, int distance) {
        return bySpan.entrySet().stream()
                .filter(e -> e.getKey().end() < place && place - e.getKey().end() <= distance)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }
}
