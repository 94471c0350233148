package org.uniongraph.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Precision, recall and F1 by kind, to four places.
 *
 * @param byKind the sums first
 */
record Scores(SequencedMap<String, Score> byKind) {
    record Score(double precision, double recall, double f1) {}

    static Scores of(Tally tally) {
        SequencedMap<String, Score> scores = new LinkedHashMap<>();
        tally.byKind()
                .forEach((kind, counts) -> scores.put(
                        kind,
                        new Score(
                                Rounded.of(counts.precision(), 4),
                                Rounded.of(counts.recall(), 4),
                                Rounded.of(counts.f1(), 4))));
        return new Scores(scores);
    }

    /** From an object of objects with precision, recall and f1; {@code attributes} is left out. */
    static Scores read(JsonNode json) {
        SequencedMap<String, Score> scores = new LinkedHashMap<>();
        json.properties().stream()
                .filter(kind -> !kind.getKey().equals("attributes"))
                .forEach(kind -> scores.put(
                        kind.getKey(),
                        new Score(
                                kind.getValue().get("precision").asDouble(),
                                kind.getValue().get("recall").asDouble(),
                                kind.getValue().get("f1").asDouble())));
        return new Scores(scores);
    }

    /** What fell by more than {@code tolerance} since {@code before}: one line each. */
    List<String> fallenSince(Scores before, double tolerance) {
        return before.byKind().entrySet().stream()
                .flatMap(kind -> fallen(
                        kind.getKey(),
                        kind.getValue(),
                        byKind.getOrDefault(kind.getKey(), new Score(0, 0, 0)),
                        tolerance))
                .toList();
    }

    private static Stream<String> fallen(String kind, Score before, Score now, double tolerance) {
        return Stream.of(
                        new Change("P of " + kind, before.precision(), now.precision()),
                        new Change("R of " + kind, before.recall(), now.recall()),
                        new Change("F1 of " + kind, before.f1(), now.f1()))
                .filter(change -> change.fall() > tolerance)
                .map(Change::toString);
    }

    private record Change(String figure, double before, double now) {
        double fall() {
            return Rounded.of(before - now, 4);
        }

        @Override
        public String toString() {
            return "%s fell from %.4f to %.4f".formatted(figure, before, now);
        }
    }
}
