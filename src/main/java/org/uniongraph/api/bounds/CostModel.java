package org.uniongraph.api.bounds;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What things cost. One unit is one field of the answer, which takes about a microsecond from the database to the
 * client; what has to be searched before anything is answered counts as the fields that could be answered meanwhile, by
 * measurements of the ten workloads of bench/ on 100,000 articles.
 */
final class CostModel {
    /** Of a root field that searches nothing. */
    static final long LOOKUP = 10;

    /** Of a root field that is not named below. */
    static final long LIST = 100;

    /** Of a connection within another, which has to find and sort what it shows. */
    static final long CONNECTION = 5;

    /** Of asking for the schema, which is held in memory. */
    static final long INTROSPECTION = 1_000;

    /** Of counting what a connection has in all. */
    static final long COUNT = 20;

    /** Of a list that has no page and is not named below. */
    static final long UNPAGED = 10;

    private static final Map<String, Long> SEARCHES = Map.ofEntries(
            Map.entry("node", LOOKUP),
            Map.entry("nodes", LOOKUP),
            Map.entry("corpus", LIST),
            Map.entry("search", 1_000L),
            Map.entry("neighborhood", 2_000L),
            Map.entry("paths", 2_500L),
            Map.entry("connections", 2_500L),
            Map.entry("timeline", 2_000L),
            Map.entry("topEntities", 5_000L),
            Map.entry("eventStats", 5_000L),
            Map.entry("figureStats", 5_000L),
            Map.entry("quality", 5_000L));

    /** The arguments by which the cost of a search grows, and how much of each counts once; the first that it has. */
    static final Map<String, Long> SCALES = scales();

    /** How many there mostly are where there are few, however large the page: an event has no twenty organisers. */
    private static final Map<String, Long> FEW = Map.ofEntries(
            Map.entry("parent", 2L),
            Map.entry("ancestors", 5L),
            Map.entry("unionOf", 2L),
            Map.entry("place", 2L),
            Map.entry("partOf", 2L),
            Map.entry("organizers", 3L),
            Map.entry("venues", 3L),
            Map.entry("topics", 5L),
            Map.entry("authors", 5L),
            Map.entry("highlights", 2L));

    private CostModel() {}

    private static Map<String, Long> scales() {
        Map<String, Long> scales = new LinkedHashMap<>();
        scales.put("depth", 1L);
        // twice that is the default
        scales.put("maxMillis", 1_000L);
        return Collections.unmodifiableMap(scales);
    }

    static long root(String field) {
        return SEARCHES.getOrDefault(field, LIST);
    }

    /** How many items of {@code field} to expect when {@code page} may be there. */
    static long expected(String field, long page) {
        return Math.min(page, FEW.getOrDefault(field, page));
    }
}
