package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uniongraph.model.Article;
import org.uniongraph.model.Statement;

/**
 * Makes the stored graph of many articles at once, as the {@link Ledger} makes it of one after the other, by the same
 * rules: what statements are stored as, what they support and what follows from them is asked of the store's own
 * classes. All is recorded at one instant, so there are no earlier states.
 */
public final class BulkProjection implements AutoCloseable {
    private static final Set<String> CLAIM = Set.of(
            "name",
            "aliases",
            "kind",
            "level",
            "eventType",
            "theme",
            "start",
            "end",
            "dateText",
            "resolvedAgainst",
            "entityType",
            "role",
            "title",
            "award",
            "validFrom",
            "validTo",
            "measure",
            "value",
            "unit",
            "approximate",
            "counted");

    private final GraphSink sink;
    private final ZonedDateTime now;
    private final Map<String, Said> said = new HashMap<>();
    private final Map<String, Set<String>> relations = new HashMap<>();
    private final Map<Map<String, Object>, Map<String, Object>> claims = new HashMap<>();

    public BulkProjection(GraphSink sink, ZonedDateTime now) {
        this.sink = sink;
        this.now = now;
    }

    /** All that was said so far of one thing. */
    private record Said(Projected projected, List<Support> supports) {}

    /** Stores {@code article} and what it states. */
    public void add(Article article, String source, Collection<Statement> statements) {
        String articleId = article.id().value();
        Map<String, Object> properties = ArticleProperties.of(article, source);
        properties.put("id", articleId);
        properties.put("recordedAt", now);
        sink.identity(articleId, "Article");
        sink.article(properties);
        Set<Projected> authorship = new LinkedHashSet<>();
        List<Map<String, Object>> descriptions = new ArrayList<>();
        for (Statement statement : statements) {
            Map<String, Object> row = StatementProperties.of(article, statement);
            Projected projected = Projected.of(row, Canonicals.NONE).orElseThrow();
            collect(projected, support(projected, row));
            row.put("supports", projected.id());
            row.put("recordedAt", now);
            var span = statement.quote().span();
            sink.statement(articleId, span.start(), span.end(), row);
            if (projected.type().equals(Support.DESCRIPTION)) {
                descriptions.add(mentions(row));
            } else if (projected.type().equals(Link.AUTHORED)) {
                authorship.add(projected);
            }
        }
        ArticleLinks.current(articleId, descriptions, Canonicals.NONE, now).stream()
                .sorted()
                .forEach(this::link);
        authorship.forEach(projected -> project(projected.id()));
        sink.settled(articleId);
    }

    /** Projects an entity and its relations with those not settled before; nothing more may be said of it. */
    public void settle(String entityId) {
        projectAll(entityId);
        sink.settled(entityId);
    }

    /** Settles all that is left. */
    @Override
    public void close() {
        List<String> left = said.values().stream()
                .filter(it -> it.projected().type().equals(Support.DESCRIPTION))
                .map(it -> it.projected().id())
                .sorted()
                .toList();
        left.forEach(this::projectAll);
    }

    private void projectAll(String entityId) {
        Set<String> settled = relations.remove(entityId);
        if (settled != null) {
            settled.forEach(this::project);
        }
        project(entityId);
    }

    private void collect(Projected projected, Support support) {
        boolean describes = projected.type().equals(Support.DESCRIPTION);
        said.computeIfAbsent(projected.id(), id -> {
                    if (describes) {
                        sink.identity(id, (String) support.claim().get("entityType"));
                    } else if (!projected.type().equals(Link.AUTHORED)) {
                        relations
                                .computeIfAbsent(settling(projected), end -> new LinkedHashSet<>())
                                .add(id);
                    }
                    return new Said(projected, new ArrayList<>(describes ? 4 : 2));
                })
                .supports()
                .add(support);
    }

    private Support support(Projected projected, Map<String, Object> row) {
        Map<String, Object> claim = new HashMap<>(row);
        claim.keySet().retainAll(CLAIM);
        return new Support(
                projected.id(),
                Rows.text(row, "type"),
                Rows.text(row, "subjectId"),
                Rows.findText(row, "objectId"),
                projected.type().equals(Link.AUTHORED) ? Rows.findText(row, "articleId") : null,
                shared(Map.copyOf(claim)),
                Rows.text(row, "textHash"),
                Rows.fraction(row, "confidence"),
                1);
    }

    /** The end with which a relation is settled: events are settled soonest. */
    private static String settling(Projected relation) {
        return switch (relation.type()) {
            case "ORGANIZED", "PARTICIPATED_IN", "WON" -> relation.to();
            default -> relation.from();
        };
    }

    /** Equal claims share one map, so that those of a million articles fit in memory; those of events seldom recur. */
    private Map<String, Object> shared(Map<String, Object> claim) {
        return claim.containsKey("eventType") || claim.containsKey("value")
                ? claim
                : claims.computeIfAbsent(claim, same -> same);
    }

    private static Map<String, Object> mentions(Map<String, Object> description) {
        Map<String, Object> row = new HashMap<>();
        row.put("subjectId", description.get("subjectId"));
        row.put("eventType", description.get("eventType"));
        row.put("starts", description.get("mentionStarts"));
        row.put("ends", description.get("mentionEnds"));
        row.put("texts", description.get("mentionTexts"));
        return row;
    }

    private void project(String id) {
        Said all = said.remove(id);
        if (all == null) {
            return;
        }
        Projected projected = all.projected();
        List<Support> votes = Support.collapse(all.supports());
        if (projected.type().equals(Support.DESCRIPTION)) {
            EntityState state = new EntityState(id, Descriptions.summarise(votes), now, null);
            sink.node(id, state.labels(), state.properties());
            return;
        }
        Link link = new Link(
                id, projected.type(), projected.from(), projected.to(), LinkValues.of(projected, votes), now, null);
        if (link.type().equals(Link.HAS_FIGURE)) {
            figure(link);
        } else {
            link(link);
        }
    }

    private void figure(Link link) {
        Map<String, Object> properties = new HashMap<>(link.properties());
        properties.put("type", "Figure");
        sink.identity(link.to(), "Figure");
        sink.node(link.to(), List.of("Figure"), properties);
        link(link);
        sink.settled(link.to());
    }

    private void link(Link link) {
        sink.link(link.type(), link.from(), link.to(), link.properties());
    }
}
