package org.uniongraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which entity of a person's annotation each extracted one is: greedily, each used once; first equal names in the order
 * of the files, then like names of events, the likest first.
 */
final class Alignment {
    /** How like the names of one event are at least; set with the annotation guide, not fitted. */
    private static final double ONE_EVENT = 0.6;

    private static final Set<String> PLACES = Set.of("Place", "Organization");

    private final Map<String, Facts.Entity> free = new LinkedHashMap<>();
    private final Map<String, String> pairs = new HashMap<>();
    private final Set<String> venues;

    private Alignment(Facts gold) {
        gold.entities().forEach(entity -> free.put(entity.id(), entity));
        venues = gold.relations().stream()
                .filter(relation -> relation.type().equals("HELD_AT"))
                .map(Facts.Relation::to)
                .collect(Collectors.toSet());
    }

    static Alignment of(Facts gold, Facts predicted) {
        Alignment alignment = new Alignment(gold);
        predicted.entities().forEach(alignment::pairEqual);
        alignment.pairLike(predicted);
        return alignment;
    }

    private void pairEqual(Facts.Entity entity) {
        String name = Names.plain(entity.name());
        free.values().stream()
                .filter(gold -> isOfType(gold, entity) && Names.forms(gold).contains(name))
                .findFirst()
                .ifPresent(gold -> pair(entity.id(), gold.id()));
    }

    /** A venue may be a place or an organisation. */
    private boolean isOfType(Facts.Entity gold, Facts.Entity entity) {
        boolean venue = venues.contains(gold.id())
                && !gold.type().equals(entity.type())
                && PLACES.contains(gold.type())
                && PLACES.contains(entity.type());
        return venue || gold.type().equals(entity.type());
    }

    private record Candidate(double likeness, String predicted, String gold) {}

    private void pairLike(Facts predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (Facts.Entity entity : predicted.entities()) {
            if (entity.type().equals("Event") && !pairs.containsKey(entity.id())) {
                String name = Names.plain(entity.name());
                free.values().stream()
                        .filter(gold -> gold.type().equals("Event"))
                        .map(gold -> new Candidate(Names.likeness(gold, name), entity.id(), gold.id()))
                        .forEach(candidates::add);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .thenComparing(Candidate::predicted)
                .thenComparing(Candidate::gold)
                .reversed());
        for (Candidate candidate : candidates) {
            boolean open = !pairs.containsKey(candidate.predicted()) && free.containsKey(candidate.gold());
            if (open && candidate.likeness() >= ONE_EVENT) {
                pair(candidate.predicted(), candidate.gold());
            }
        }
    }

    private void pair(String predicted, String gold) {
        pairs.put(predicted, gold);
        free.remove(gold);
    }

    @Nullable
    String gold(String predicted) {
        return pairs.get(predicted);
    }

    boolean isFound(String gold) {
        return pairs.containsValue(gold);
    }
}
