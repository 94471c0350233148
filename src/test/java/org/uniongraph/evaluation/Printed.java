package org.uniongraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Scores and mistakes as text. */
final class Printed {
    private Printed() {}

    /** A line a kind, then a line an attribute. */
    static List<String> table(Tally tally) {
        List<String> lines = new ArrayList<>();
        lines.add("%-28s %6s %6s %6s %6s %6s".formatted("", "P", "R", "F1", "gold", "found"));
        tally.byKind()
                .forEach((kind, counts) -> lines.add("%-28s %s %s %s %6d %6d"
                        .formatted(
                                kind,
                                Rounded.column(counts.precision()),
                                Rounded.column(counts.recall()),
                                Rounded.column(counts.f1()),
                                counts.gold(),
                                counts.found())));
        tally.byAttribute()
                .forEach((name, counts) -> lines.add("%-28s %s  (%d of %d matched)"
                        .formatted(
                                "attribute " + name,
                                Rounded.column(counts.recall()),
                                counts.matched(),
                                counts.gold())));
        return lines;
    }

    /** The mistakes under their type, the most frequent type first. */
    static List<String> byType(List<Mistake> mistakes) {
        Map<String, List<Mistake>> types = mistakes.stream()
                .collect(Collectors.groupingBy(Mistake::type, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        types.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Mistake>> type) ->
                        -type.getValue().size()))
                .forEach(type -> {
                    lines.add("");
                    lines.add(type.getValue().size() + " " + type.getKey());
                    type.getValue().forEach(mistake -> lines.add("  " + mistake.article() + ": " + mistake.what()));
                });
        return lines;
    }
}
