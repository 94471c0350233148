package org.uniongraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.evaluation.Scores.Score;

class BaselineTests {
    @TempDir
    private Path folder;

    @Test
    void namesEachScoreThatFell() {
        Scores before = scores("ENTITIES", new Score(0.9, 0.8, 0.85));
        assertThat(scores("ENTITIES", new Score(0.91, 0.7899, 0.84)).fallenSince(before, 0.01))
                .containsExactly("R of ENTITIES fell from 0.8000 to 0.7899");
        assertThat(scores("ENTITIES", new Score(0.89, 0.79, 0.84)).fallenSince(before, 0.01))
                .isEmpty();
        assertThat(scores("FIGURES", new Score(1, 1, 1)).fallenSince(before, 0.01))
                .hasSize(3);
        assertThat(before.fallenSince(scores("FIGURES", new Score(0, 0, 0)), 0.01))
                .isEmpty();
    }

    @Test
    void keepsTheScoresOfEachSet() throws IOException {
        Path file = folder.resolve("baseline.json");
        Scores dev = scores("ENTITIES", new Score(0.9, 0.8, 0.85));
        Scores seeds = scores("entity Union", new Score(1, 0, 0.1234));
        Baseline.read(file).freeze("seeds", seeds);
        Baseline.read(file).freeze("dev", dev);
        assertThat(Baseline.read(file).find("seeds")).contains(seeds);
        assertThat(Baseline.read(file).find("dev")).contains(dev);
        assertThat(Baseline.read(file).find("regions")).isEmpty();
        assertThat(file).content().contains("  \"dev\": {\n    \"ENTITIES\": {\"precision\":0.9,");
    }

    @Test
    void listsTheMostFrequentMistakesFirst() {
        Mistake one = new Mistake("a", "missed Union", "甲");
        Mistake two = new Mistake("a", "spurious ABOUT", "甲 → 乙");
        assertThat(Printed.byType(List.of(one, two, new Mistake("b", "spurious ABOUT", "丙 → 丁"))))
                .containsExactly("", "2 spurious ABOUT", "  a: 甲 → 乙", "  b: 丙 → 丁", "", "1 missed Union", "  a: 甲");
    }

    private static Scores scores(String kind, Score score) {
        SequencedMap<String, Score> scores = new LinkedHashMap<>();
        scores.put(kind, score);
        return new Scores(scores);
    }
}
