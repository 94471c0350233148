package org.uniongraph.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Counts of what was found and what was to be found, by kind. */
final class Tally {
    static final List<String> SUMS = List.of("ENTITIES", "RELATIONS", "FIGURES", "AUTHORS", "HEADLINES");

    private final Map<String, Counts> kinds = new TreeMap<>();
    private final Map<String, Counts> attributes = new TreeMap<>();

    /** Of one kind: how many were right, found, and to be found. */
    record Counts(int matched, int found, int gold) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(matched + other.matched, found + other.found, gold + other.gold);
        }

        double precision() {
            return found == 0 ? 0 : (double) matched / found;
        }

        double recall() {
            return gold == 0 ? 0 : (double) matched / gold;
        }

        double f1() {
            return matched == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    void gold(String... names) {
        add(kinds, new Counts(0, 0, 1), names);
    }

    void found(boolean right, String... names) {
        add(kinds, new Counts(right ? 1 : 0, 1, 0), names);
    }

    /** For what is counted apart from being found: a headline. */
    void count(String kind, boolean right, boolean found) {
        add(kinds, new Counts(right ? 1 : 0, found ? 1 : 0, 1), kind);
    }

    void attribute(String name, boolean right) {
        add(attributes, new Counts(right ? 1 : 0, 0, 1), name);
    }

    private static void add(Map<String, Counts> to, Counts more, String... names) {
        for (String name : names) {
            to.merge(name, more, Counts::plus);
        }
    }

    /** The sums, then the kinds by name. */
    SequencedMap<String, Counts> byKind() {
        SequencedMap<String, Counts> all = new LinkedHashMap<>();
        SUMS.forEach(sum -> all.put(sum, kinds.getOrDefault(sum, Counts.NONE)));
        kinds.forEach(all::putIfAbsent);
        return all;
    }

    /** Of the entities that were found: how many of an attribute are right, of those that there are. */
    Map<String, Counts> byAttribute() {
        return attributes;
    }
}
