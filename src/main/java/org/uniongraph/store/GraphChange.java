package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;

/**
 * One commit that changed what the graph answers.
 *
 * @param version the graph's number from then on
 * @param at the instant under which the commit stands in the history
 * @param touched what it changed
 */
public record GraphChange(long version, ZonedDateTime at, Touched touched) {
    /** What kind of work changed the graph. */
    public enum Kind {
        /** An article was taken in, or taken in again with other statements. */
        INGESTED,
        /** An article was taken out. */
        RETRACTED,
        /** A decision on who is who was made or taken back. */
        JUDGED,
        /** The projection was mended from its statements. */
        REBUILT,
        /** Another instance changed the graph several times at once, or nobody listened when it changed. */
        ELSEWHERE
    }

    /**
     * What a commit changed, by id.
     *
     * @param entities the canonical entities of which something is said now, or no longer, that was not before
     * @param complete whether the sets hold all of it
     */
    public record Touched(
            Kind kind,
            Set<String> articlesAdded,
            Set<String> articlesUpdated,
            Set<String> articlesRetracted,
            Set<String> entities,
            boolean complete) {
        public Touched {
            articlesAdded = Set.copyOf(articlesAdded);
            articlesUpdated = Set.copyOf(articlesUpdated);
            articlesRetracted = Set.copyOf(articlesRetracted);
            entities = Set.copyOf(entities);
        }

        static Touched unknown(Kind kind) {
            return new Touched(kind, Set.of(), Set.of(), Set.of(), Set.of(), false);
        }

        static Touched added(String article, Collection<String> entities) {
            return new Touched(Kind.INGESTED, Set.of(article), Set.of(), Set.of(), Set.copyOf(entities), true);
        }

        static Touched updated(String article, Collection<String> entities) {
            return new Touched(Kind.INGESTED, Set.of(), Set.of(article), Set.of(), Set.copyOf(entities), true);
        }

        static Touched retracted(String article, Collection<String> entities) {
            return new Touched(Kind.RETRACTED, Set.of(), Set.of(), Set.of(article), Set.copyOf(entities), true);
        }

        static Touched judged(Collection<String> entities) {
            return new Touched(Kind.JUDGED, Set.of(), Set.of(), Set.of(), Set.copyOf(entities), true);
        }
    }
}
