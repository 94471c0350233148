package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the projection up to date after statements came or went: only what they touch is read and written. */
final class Projection {
    private final Transaction transaction;
    private final ZonedDateTime now;
    private final Changes changes = Changes.none();

    Projection(Transaction transaction, ZonedDateTime now) {
        this.transaction = transaction;
        this.now = now;
    }

    /** Makes {@code touched}, and what {@code articleId} mentions, say what the current statements say. */
    void update(String articleId, Collection<Projected> touched, Canonicals canonicals) {
        Map<String, List<Support>> supports = supports(touched);
        entities(
                touched.stream()
                        .filter(Projection::describes)
                        .map(Projected::id)
                        .collect(Collectors.toSet()),
                supports);
        links(touched.stream().filter(p -> !describes(p)).collect(Collectors.toSet()), supports);
        mentions(articleId, canonicals);
        new ProjectionWriter(transaction).apply(changes);
    }

    private Map<String, List<Support>> supports(Collection<Projected> touched) {
        List<String> ids = touched.stream().map(Projected::id).distinct().toList();
        return transaction.rows("support-now", Map.of("ids", ids)).stream()
                .map(Support::of)
                .collect(Collectors.groupingBy(Support::id));
    }

    private void entities(Set<String> ids, Map<String, List<Support>> supports) {
        Map<String, EntityState> stored = transaction.rows("entities-now", Map.of("ids", List.copyOf(ids))).stream()
                .map(EntityState::of)
                .collect(Collectors.toMap(EntityState::id, state -> state));
        for (String id : ids) {
            EntityState before = stored.get(id);
            List<Support> said = supports.getOrDefault(id, List.of());
            Map<String, Object> values = said.isEmpty() ? Map.of() : Descriptions.summarise(said);
            if (before != null && before.values().equals(values)) {
                continue;
            }
            if (before != null) {
                changes.removedEntities().add(before);
                changes.addedEntities().add(before.closed(now));
            }
            if (!values.isEmpty()) {
                changes.addedEntities().add(new EntityState(id, values, now, null));
            }
        }
    }

    private void links(Set<Projected> touched, Map<String, List<Support>> supports) {
        List<Map<String, Object>> places = touched.stream()
                .map(p -> Map.<String, Object>of("id", p.id(), "type", p.type(), "from", p.from(), "to", p.to()))
                .distinct()
                .toList();
        Set<Link> stored = transaction.rows("links-now", Map.of("rows", places)).stream()
                .map(Link::of)
                .collect(Collectors.toSet());
        Set<Link> wanted = new HashSet<>();
        for (Projected p : touched) {
            List<Support> said = supports.getOrDefault(p.id(), List.of());
            if (!said.isEmpty()) {
                wanted.add(new Link(p.id(), p.type(), p.from(), p.to(), LinkValues.of(p, said), now, null));
            }
        }
        replace(stored, wanted);
    }

    private void mentions(String articleId, Canonicals canonicals) {
        Set<Link> stored = transaction
                .rows("links-of-article", Map.of("articleIds", List.of(articleId), "types", ArticleLinks.TYPES))
                .stream()
                .map(Link::of)
                .collect(Collectors.toSet());
        List<Map<String, Object>> rows = transaction.rows("statements-of-article", Map.of("articleId", articleId));
        replace(stored, ArticleLinks.current(articleId, rows, canonicals, now));
    }

    /** What is said as before stays; the rest of what is stored is closed, the rest of what is wanted is new. */
    private void replace(Set<Link> stored, Set<Link> wanted) {
        Map<String, Link> before = new HashMap<>();
        stored.forEach(link -> before.put(link.id(), link));
        Set<Link> gone = new HashSet<>(stored);
        for (Link link : wanted) {
            Link same = before.get(link.id());
            if (same != null && same.saysAs(link)) {
                gone.remove(same);
            } else {
                changes.addedLinks().add(link);
            }
        }
        for (Link link : gone) {
            changes.removedLinks().add(link);
            changes.addedLinks().add(link.closed(now));
        }
    }

    private static boolean describes(Projected projected) {
        return projected.type().equals(Support.DESCRIPTION);
    }
}
