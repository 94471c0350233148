package org.uniongraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniongraph.evaluation.Facts.Entity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scorer against the annotation guide's: of each set {@code NAME} under evaluation/ that one printed
 * {@code NAME.json} (figures) and {@code NAME.txt} (mistakes and table).
 */
class ScorerTests {
    private static final Path SETS = Path.of("src/test/resources/evaluation");
    private static final Path GOLD = SETS.resolve("gold");

    static List<Path> sets() throws IOException {
        try (Stream<Path> folders = Files.list(SETS)) {
            return folders.filter(folder -> Files.isDirectory(folder) && !folder.equals(GOLD))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void countsEveryFigureAsTheGuideDoes(Path set) throws IOException {
        Tally tally = Evaluate.folders(GOLD, set).tally();
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(Path.of(set + ".json")));
        assertThat(Scores.of(tally)).isEqualTo(Scores.read(expected));
        assertThat(tally.byKind().values()).extracting(Tally.Counts::gold).containsExactlyElementsOf(gold(expected));
        assertThat(tally.byAttribute().keySet())
                .containsExactlyInAnyOrderElementsOf(expected.get("attributes").propertyNames());
        tally.byAttribute()
                .forEach((name, counts) -> assertThat(Rounded.of(counts.recall(), 4))
                        .as(name)
                        .isEqualTo(expected.get("attributes").get(name).asDouble()));
    }

    private static List<Integer> gold(JsonNode expected) {
        return expected.propertyStream()
                .filter(kind -> !kind.getKey().equals("attributes"))
                .map(kind -> kind.getValue().get("gold").asInt())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void printsWhatTheGuideDoes(Path set) throws IOException {
        Scorer scorer = Evaluate.folders(GOLD, set);
        Stream<String> mistakes = scorer.mistakes().stream().map(Mistake::toString);
        assertThat(Stream.concat(mistakes, Printed.table(scorer.tally()).stream()))
                .containsExactlyElementsOf(Files.readAllLines(Path.of(set + ".txt")).stream()
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    @Test
    void findsAllThatPeopleAnnotatedInWhatTheyAnnotated() throws IOException {
        Scorer scorer = Evaluate.folders(GOLD, GOLD);
        assertThat(scorer.mistakes()).isEmpty();
        assertThat(scorer.tally().byKind().values())
                .allSatisfy(counts -> assertThat(counts.f1()).isEqualTo(1));
    }

    @Test
    void takesTheLikestEventAndOfEquallyLikeOnesTheLastIds() {
        Facts gold = facts(event("e1", "春季职工登山比赛"), event("e2", "秋季职工登山比赛"));
        Alignment alignment = Alignment.of(gold, facts(event("a", "职工登山比赛"), event("b", "秋季职工登山赛"), event("c", "开幕")));
        assertThat(alignment.gold("b")).isEqualTo("e2");
        assertThat(alignment.gold("a")).isEqualTo("e1");
        assertThat(alignment.gold("c")).isNull();
        Alignment equal = Alignment.of(gold, facts(event("a", "职工登山比赛"), event("b", "职工登山比赛")));
        assertThat(equal.gold("b")).isEqualTo("e2");
        assertThat(equal.gold("a")).isEqualTo("e1");
    }

    @Test
    void comparesNamesWithoutPunctuationByCodePoints() {
        assertThat(Names.plain("“甲—乙”（丙）·\u3000 a-b")).isEqualTo("甲乙丙ab");
        assertThat(Names.likeness("😀甲", "😀乙")).isEqualTo(0.5);
        assertThat(Names.likeness("", "甲")).isZero();
    }

    @Test
    void roundsExactlyHalfToEven() {
        assertThat(Rounded.column(0.0625)).isEqualTo(" 0.062");
        assertThat(Rounded.of(2.0 / 3, 4)).isEqualTo(0.6667);
        assertThat(Rounded.printed(1e7)).isEqualTo("10000000.0");
    }

    private static Facts facts(Entity... entities) {
        return new Facts("", List.of(), List.of(entities), List.of(), List.of());
    }

    private static Entity event(String id, String name) {
        return new Entity(id, "Event", name, List.of(), Map.of());
    }
}
