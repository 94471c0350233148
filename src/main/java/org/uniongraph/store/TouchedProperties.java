package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.uniongraph.store.GraphChange.Touched;

/**
 * What the last commit touched, as the graph remembers it for other instances on the same database. Only the last, and
 * in bounded room: whoever missed one, or finds lists too long, knows that something changed.
 */
final class TouchedProperties {
    /** How many ids are remembered of each sort: as many as a subscriber is told. */
    private static final int MOST = 200;

    private static final String AT = "touchedAt";
    private static final String KIND = "touchedKind";
    private static final String ADDED = "touchedArticlesAdded";
    private static final String UPDATED = "touchedArticlesUpdated";
    private static final String RETRACTED = "touchedArticlesRetracted";
    private static final String ENTITIES = "touchedEntities";
    private static final String COMPLETE = "touchedComplete";

    private TouchedProperties() {}

    /** @param now the instant of the commit: of a later one that says nothing they tell nothing */
    static Map<String, Object> of(Touched touched, ZonedDateTime now) {
        boolean all = Stream.of(
                        touched.articlesAdded(),
                        touched.articlesUpdated(),
                        touched.articlesRetracted(),
                        touched.entities())
                .allMatch(ids -> ids.size() <= MOST);
        return Map.of(
                AT, now,
                KIND, touched.kind().name(),
                ADDED, first(touched.articlesAdded()),
                UPDATED, first(touched.articlesUpdated()),
                RETRACTED, first(touched.articlesRetracted()),
                ENTITIES, first(touched.entities()),
                COMPLETE, touched.complete() && all);
    }

    /** What they tell; unknown when there are none, or a newer program wrote them. */
    static Touched read(Map<String, Object> properties) {
        String kind = Rows.findText(properties, KIND);
        if (kind == null
                || Stream.of(GraphChange.Kind.values())
                        .noneMatch(known -> known.name().equals(kind))) {
            return Touched.unknown(GraphChange.Kind.ELSEWHERE);
        }
        return new Touched(
                GraphChange.Kind.valueOf(kind),
                ids(properties, ADDED),
                ids(properties, UPDATED),
                ids(properties, RETRACTED),
                ids(properties, ENTITIES),
                Boolean.TRUE.equals(properties.get(COMPLETE)));
    }

    private static List<String> first(Collection<String> ids) {
        return ids.stream().sorted().limit(MOST).toList();
    }

    private static Set<String> ids(Map<String, Object> properties, String name) {
        return new HashSet<>(Rows.<String>list(properties, name));
    }
}
