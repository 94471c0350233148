package org.uniongraph.api.live;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.uniongraph.store.GraphChange;

/**
 * One or more commits as a subscriber is told of them: the newest version, and all that they touched, as far as it is
 * listed.
 *
 * @param commits how many there were, as far as they were seen one by one
 * @param complete whether the sets hold all that was touched
 */
record ToldChange(
        long version,
        ZonedDateTime at,
        long commits,
        Set<GraphChange.Kind> kinds,
        Set<String> articlesAdded,
        Set<String> articlesUpdated,
        Set<String> articlesRetracted,
        Set<String> entities,
        boolean complete) {
    /** How many ids each set lists: what a page can show and a subscriber can wait for in bounded room. */
    static final int LISTED = 200;

    static ToldChange of(GraphChange change) {
        GraphChange.Touched touched = change.touched();
        return listed(
                change.version(),
                change.at(),
                1,
                EnumSet.of(touched.kind()),
                touched.articlesAdded(),
                touched.articlesUpdated(),
                touched.articlesRetracted(),
                touched.entities(),
                touched.complete());
    }

    /** This and {@code later} as one. Writers that finish together may be heard in either order. */
    ToldChange and(ToldChange later) {
        ToldChange newer = later.version >= version ? later : this;
        EnumSet<GraphChange.Kind> both = EnumSet.copyOf(kinds);
        both.addAll(later.kinds);
        return listed(
                newer.version,
                newer.at,
                commits + later.commits,
                both,
                union(articlesAdded, later.articlesAdded),
                union(articlesUpdated, later.articlesUpdated),
                union(articlesRetracted, later.articlesRetracted),
                union(entities, later.entities),
                complete && later.complete);
    }

    private static ToldChange listed(
            long version,
            ZonedDateTime at,
            long commits,
            Set<GraphChange.Kind> kinds,
            Set<String> added,
            Set<String> updated,
            Set<String> retracted,
            Set<String> entities,
            boolean complete) {
        boolean all = added.size() <= LISTED
                && updated.size() <= LISTED
                && retracted.size() <= LISTED
                && entities.size() <= LISTED;
        return new ToldChange(
                version,
                at,
                commits,
                kinds,
                first(added),
                first(updated),
                first(retracted),
                first(entities),
                complete && all);
    }

    private static Set<String> first(Set<String> ids) {
        return ids.stream().sorted().limit(LISTED).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
