package org.uniongraph.evaluation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The scores that were last agreed on, by set of articles, in a file that is kept with the sources. */
final class Baseline {
    private final Path file;
    private final Map<String, Scores> sets = new TreeMap<>();

    private Baseline(Path file) {
        this.file = file;
    }

    /** A file that is not there holds nothing. */
    static Baseline read(Path file) throws IOException {
        Baseline baseline = new Baseline(file);
        if (Files.exists(file)) {
            JsonMapper.shared()
                    .readTree(Files.readString(file))
                    .properties()
                    .forEach(set -> baseline.sets.put(set.getKey(), Scores.read(set.getValue())));
        }
        return baseline;
    }

    Optional<Scores> find(String set) {
        return Optional.ofNullable(sets.get(set));
    }

    /** Replaces the scores of one set. */
    void freeze(String set, Scores scores) throws IOException {
        sets.put(set, scores);
        Files.writeString(file, json());
    }

    private String json() {
        return sets.entrySet().stream()
                .map(set -> "  \"" + set.getKey() + "\": {\n" + lines(set.getValue()) + "\n  }")
                .collect(joining(",\n", "{\n", "\n}\n"));
    }

    private static String lines(Scores scores) {
        return scores.byKind().entrySet().stream()
                .map(kind ->
                        "    \"" + kind.getKey() + "\": " + JsonMapper.shared().writeValueAsString(kind.getValue()))
                .collect(joining(",\n"));
    }
}
