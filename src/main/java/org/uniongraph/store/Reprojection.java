package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uniongraph.model.RelationType;

/**
 * Computes what the projection should be, history included, from every statement about some entities or by some
 * articles, and how the stored one differs.
 */
final class Reprojection {
    /** All relation types that leave an entity, current and past. */
    private static final List<String> ENTITY_LINKS = Stream.concat(
                    Stream.of(RelationType.values()).map(RelationType::name), Stream.of(Link.AUTHORED, Link.HAS_FIGURE))
            .flatMap(type -> Stream.of(type, Link.past(type)))
            .toList();

    private final Transaction transaction;
    private final Canonicals canonicals;
    private final Changes changes = Changes.none();
    private final List<Map<String, Object>> supportsToMend = new ArrayList<>();

    Reprojection(Transaction transaction, Canonicals canonicals) {
        this.transaction = transaction;
        this.canonicals = canonicals;
    }

    Changes changes() {
        return changes;
    }

    /** Statements that name the wrong thing, or nothing, as what they support: rows (id, recordedAt, supports). */
    List<Map<String, Object>> supportsToMend() {
        return supportsToMend;
    }

    /** What one statement says for one projected thing. */
    private record Said(Projected projected, String statementId, Support support) {}

    /** Whether the stored projection is as it should be, as far as compared. */
    boolean agrees() {
        return changes.isEmpty() && supportsToMend.isEmpty();
    }

    /** Compares some entities and the relations that leave them; {@code ids} may be merged ones. */
    void entities(Set<String> ids) {
        Set<String> canonical = ids.stream().map(canonicals::of).collect(Collectors.toSet());
        Set<String> all = new HashSet<>(ids);
        all.addAll(canonical);
        transaction
                .rows("merged-members", Map.of("ids", List.copyOf(canonical)))
                .forEach(row -> all.add(Rows.text(row, "id")));
        Map<String, Set<Timeline.Dated<Said>>> facts = facts(all);
        compareEntities(all, facts);
        compareLinks(all, facts);
    }

    /** Compares what some articles mention and report on. */
    void articles(List<String> ids) {
        Set<Link> stored = links("links-of-article", Map.of("articleIds", ids, "types", ArticleLinks.TYPES_EVER));
        List<Map<String, Object>> rows = transaction.rows("descriptions-ever", Map.of("articleIds", ids));
        changes.links(stored, ArticleLinks.ever(rows, canonicals));
    }

    private Map<String, Set<Timeline.Dated<Said>>> facts(Set<String> ids) {
        Map<String, Set<Timeline.Dated<Said>>> facts = new HashMap<>();
        for (Map<String, Object> row : transaction.rows("statements-of-subjects", Map.of("ids", List.copyOf(ids)))) {
            var projected = Projected.of(row, canonicals);
            ZonedDateTime recorded = Rows.instant(row, "recordedAt");
            String supports = projected.map(Projected::id).orElse(null);
            if (!Objects.equals(supports, row.get("supports"))) {
                Map<String, Object> mend =
                        new HashMap<>(Map.of("id", Rows.text(row, "statementId"), "recordedAt", recorded));
                mend.put("supports", supports);
                supportsToMend.add(mend);
            }
            projected.ifPresent(p -> {
                Map<String, Object> named = new HashMap<>(row);
                named.put("id", p.id());
                var said = new Said(p, Rows.text(row, "statementId"), Support.of(named));
                facts.computeIfAbsent(p.id(), k -> new HashSet<>())
                        .add(new Timeline.Dated<>(said, recorded, Rows.findInstant(row, "retractedAt")));
            });
        }
        return facts;
    }

    private void compareEntities(Set<String> ids, Map<String, Set<Timeline.Dated<Said>>> facts) {
        Set<EntityState> wanted = new HashSet<>();
        facts.forEach((id, said) -> {
            if (said.iterator().next().fact().support().describes()) {
                Timeline.of(said, held -> Descriptions.summarise(votes(held)))
                        .forEach(s -> wanted.add(new EntityState(id, s.fact(), s.recordedAt(), s.retractedAt())));
            }
        });
        Map<String, Object> parameters = Map.of("ids", List.copyOf(ids));
        Set<EntityState> stored = Stream.of("entities-now", "entity-versions")
                .flatMap(query -> transaction.rows(query, parameters).stream())
                .map(EntityState::of)
                .collect(Collectors.toSet());
        changes.entities(stored, wanted);
    }

    private void compareLinks(Set<String> ids, Map<String, Set<Timeline.Dated<Said>>> facts) {
        Set<Link> wanted = new HashSet<>();
        facts.forEach((id, said) -> {
            Projected p = said.iterator().next().fact().projected();
            if (!p.type().equals(Support.DESCRIPTION)) {
                Timeline.of(said, held -> LinkValues.of(p, votes(held)))
                        .forEach(s -> wanted.add(
                                new Link(id, p.type(), p.from(), p.to(), s.fact(), s.recordedAt(), s.retractedAt())));
            }
        });
        changes.links(links("links-from", Map.of("ids", List.copyOf(ids), "types", ENTITY_LINKS)), wanted);
    }

    private Set<Link> links(String query, Map<String, Object> parameters) {
        return transaction.rows(query, parameters).stream().map(Link::of).collect(Collectors.toSet());
    }

    /** Statements that say the same by the same text are one vote, as {@code support-now} counts them. */
    private static List<Support> votes(List<Said> held) {
        return Support.collapse(held.stream().map(Said::support).toList());
    }
}
