package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every adapter of the read port does, in the same way. */
@Timeout(60)
abstract class CypherContract {
    private static final String ENDLESS =
            "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n";

    private final TestStore store = TestStore.shared();

    abstract Cypher cypher();

    @BeforeEach
    void emptyStore() {
        store.empty();
    }

    @Test
    void returnsEveryValueType() {
        Map<String, Object> row = one("""
                RETURN null AS nothing, true AS truth, 9223372036854775807 AS whole, 2.5 AS decimal, '工会' AS text,
                       date('2024-05-08') AS day, datetime('2024-05-08T09:30:00.123456789Z') AS at,
                       [1, null, 'a'] AS list, {a: 1, b: null, c: [{d: 2.0}]} AS map""");

        assertThat(row)
                .containsOnlyKeys("nothing", "truth", "whole", "decimal", "text", "day", "at", "list", "map")
                .containsEntry("nothing", null)
                .containsEntry("truth", true)
                .containsEntry("whole", Long.MAX_VALUE)
                .containsEntry("decimal", 2.5)
                .containsEntry("text", "工会")
                .containsEntry("day", LocalDate.of(2024, 5, 8))
                .containsEntry("at", ZonedDateTime.of(2024, 5, 8, 9, 30, 0, 123456789, ZoneOffset.UTC))
                .containsEntry("list", Arrays.asList(1L, null, "a"))
                .containsEntry("map", mapOf("a", 1L, "b", null, "c", List.of(Map.of("d", 2.0))));
    }

    @Test
    void returnsSpecialNumbersAndEmptyCollections() {
        assertThat(one("RETURN 0.0/0.0 AS nan, 1/0.0 AS infinite, -0.0 AS minus, [] AS none, {} AS empty, '' AS blank"))
                .isEqualTo(Map.of(
                        "nan",
                        Double.NaN,
                        "infinite",
                        Double.POSITIVE_INFINITY,
                        "minus",
                        -0.0,
                        "none",
                        List.of(),
                        "empty",
                        Map.of(),
                        "blank",
                        ""));
    }

    @Test
    void givesInstantsInUtc() {
        Instant instant = Instant.parse("2024-05-08T01:30:00Z");

        assertThat(one(
                        "RETURN datetime('2024-05-08T09:30+08:00') AS offset,"
                                + " datetime('2024-05-08T09:30[Asia/Shanghai]') AS zone, $zoned AS zoned, $instant AS instant,"
                                + " $zoned = $instant AS equal",
                        Map.of("zoned", instant.atZone(ZoneId.of("Asia/Shanghai")), "instant", instant)))
                .isEqualTo(Map.of(
                        "offset", instant.atZone(ZoneOffset.UTC),
                        "zone", instant.atZone(ZoneOffset.UTC),
                        "zoned", instant.atZone(ZoneOffset.UTC),
                        "instant", instant.atZone(ZoneOffset.UTC),
                        "equal", true));
    }

    @Test
    void takesEveryParameterType() {
        Map<String, Object> given = mapOf(
                "nothing",
                null,
                "truth",
                false,
                "small",
                7,
                "whole",
                Long.MIN_VALUE,
                "decimal",
                0.1,
                "single",
                0.5f,
                "text",
                "中华全国总工会",
                "day",
                LocalDate.of(1925, 5, 1),
                "list",
                Arrays.asList(1, null, List.of("x")),
                "map",
                mapOf("inner", mapOf("none", null, "days", List.of(LocalDate.EPOCH))));

        assertThat(one(
                        "RETURN $nothing AS nothing, $truth AS truth, $small AS small, $whole AS whole,"
                                + " $decimal AS decimal, $single AS single, $text AS text, $day AS day, $list AS list, $map AS map",
                        given))
                .isEqualTo(mapOf(
                        "nothing",
                        null,
                        "truth",
                        false,
                        "small",
                        7L,
                        "whole",
                        Long.MIN_VALUE,
                        "decimal",
                        0.1,
                        "single",
                        0.5,
                        "text",
                        "中华全国总工会",
                        "day",
                        LocalDate.of(1925, 5, 1),
                        "list",
                        Arrays.asList(1L, null, List.of("x")),
                        "map",
                        mapOf("inner", mapOf("none", null, "days", List.of(LocalDate.EPOCH)))));
    }

    @Test
    void returnsStoredPropertiesAsPlainValues() {
        store.driver().executableQuery("""
                CREATE (:Entity {id: 'e1', name: '总工会', aliases: ['工会', '总工'], starts: [3, 1], values: [1.5],
                    flags: [true, false], days: [date('2024-01-02')], at: datetime('2024-01-02T00:00+08:00'), none: []})""").execute();

        assertThat(
                        one(
                                "MATCH (n:Entity {id: 'e1'}) RETURN n.aliases AS aliases, n.starts AS starts, n.values AS values,"
                                        + " n.flags AS flags, n.days AS days, n.none AS none, n.absent AS absent, properties(n) AS all"))
                .isEqualTo(mapOf(
                        "aliases",
                        List.of("工会", "总工"),
                        "starts",
                        List.of(3L, 1L),
                        "values",
                        List.of(1.5),
                        "flags",
                        List.of(true, false),
                        "days",
                        List.of(LocalDate.of(2024, 1, 2)),
                        "none",
                        List.of(),
                        "absent",
                        null,
                        "all",
                        Map.of(
                                "id",
                                "e1",
                                "name",
                                "总工会",
                                "aliases",
                                List.of("工会", "总工"),
                                "starts",
                                List.of(3L, 1L),
                                "values",
                                List.of(1.5),
                                "flags",
                                List.of(true, false),
                                "days",
                                List.of(LocalDate.of(2024, 1, 2)),
                                "at",
                                ZonedDateTime.of(2024, 1, 1, 16, 0, 0, 0, ZoneOffset.UTC),
                                "none",
                                List.of())));
    }

    @Test
    void keepsAllOfUnicodeButLoneSurrogates() {
        String text = "职工👷‍♀️𠮷\u0000\u2028é";

        assertThat(one(
                        "RETURN $text AS text, $lone AS lone, size($text) AS size",
                        Map.of("text", text, "lone", "a\ud800b\udc00")))
                .isEqualTo(Map.of(
                        "text", text, "lone", "a\ufffdb\ufffd", "size", (long) text.codePointCount(0, text.length())));
    }

    @Test
    void returnsBigListsWhole() {
        List<Long> numbers = IntStream.range(0, 100_000).mapToObj(i -> (long) i).toList();

        assertThat(one("RETURN $numbers AS numbers, range(0, 99999) AS same", Map.of("numbers", numbers)))
                .isEqualTo(Map.of("numbers", numbers, "same", numbers));
    }

    @Test
    void handsOverRowsInOrder() {
        List<Object> seen = new ArrayList<>();

        cypher().read(query("UNWIND range(1, 25000) AS i RETURN i"), row -> seen.add(row.get("i")));

        assertThat(seen).hasSize(25_000).startsWith(1L, 2L).endsWith(24_999L, 25_000L);
    }

    @Test
    void returnsNoRowsForNoMatch() {
        assertThat(cypher().read(query("MATCH (n:Entity {id: $id}) RETURN n.name AS name", Map.of("id", "none"))))
                .isEmpty();
    }

    @Test
    void findsNamesByFullText() {
        store.driver()
                .executableQuery(
                        "CREATE (:Entity {id: 'e1', searchNames: ['上海市总工会']}), (:Entity {id: 'e2', searchNames: ['教育局']})")
                .execute();
        store.driver()
                .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();

        assertThat(cypher().read(query(
                        "CALL db.index.fulltext.queryNodes('entityWords', $term) YIELD node RETURN node.id AS id",
                        Map.of("term", "\"总工会\""))))
                .containsExactly(Map.of("id", "e1"));
    }

    @Test
    void endsAReadThatTakesTooLong() {
        CypherQuery endless = new CypherQuery(ENDLESS, Map.of(), Duration.ofMillis(300));
        long start = System.nanoTime();

        assertThatExceptionOfType(QueryTimedOut.class)
                .isThrownBy(() -> cypher().read(endless))
                .withMessageContaining("300 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void endsAReadWhoseReaderIsInterrupted() throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread reader =
                Thread.ofVirtual().start(() -> thrown.complete(catchThrowable(() -> cypher().read(query(ENDLESS)))));
        waitForRunning(ENDLESS);
        reader.interrupt();

        assertThat(thrown.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesInvalidStatementsAndNamesThem() {
        assertThatIllegalStateException()
                .isThrownBy(() -> cypher().read(query("MATCH (n RETURN n")))
                .withMessageContaining("Invalid input")
                .withMessageContaining("MATCH (n RETURN n");
        assertThatIllegalStateException()
                .isThrownBy(() -> cypher().read(query("RETURN $missing AS m")))
                .withMessageContaining("missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> cypher().read(query("UNWIND [1, 0] AS d RETURN 1 / d AS q")))
                .withMessageContaining("/ by zero");
    }

    @Test
    void refusesToWrite() {
        assertThatIllegalStateException()
                .isThrownBy(() -> cypher().read(query("CREATE (n:Entity {id: 'w'}) RETURN n.id AS id")));
        assertThat(one("MATCH (n:Entity) RETURN count(n) AS n")).isEqualTo(Map.of("n", 0L));
    }

    @Test
    void refusesColumnsThatAreNoPlainValues() {
        for (String column :
                List.of("(n)", "[n]", "{a: n}", "duration('P1D')", "point({x: 1, y: 2})", "localtime('10:00')")) {
            store.empty();
            store.driver().executableQuery("CREATE (:Entity {id: 'e'})").execute();
            assertThatIllegalStateException()
                    .isThrownBy(() -> cypher().read(query("MATCH (n:Entity) RETURN " + column + " AS c")))
                    .withMessageContaining("column 'c'");
        }
    }

    @Test
    void refusesParametersOfOtherTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cypher().read(query("RETURN $day AS day", Map.of("day", List.of(DayOfWeek.MONDAY)))))
                .withMessageContaining("parameter 'day'")
                .withMessageContaining("MONDAY");
    }

    @Test
    void passesOnWhatTheReaderOfRowsThrows() {
        ArithmeticException thrown = new ArithmeticException("mine");

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> cypher().read(query("UNWIND range(1, 10) AS i RETURN i"), row -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(one("RETURN 1 AS i")).isEqualTo(Map.of("i", 1L));
    }

    @Test
    void readsWithinARead() {
        List<Object> seen = new ArrayList<>();

        cypher().read(
                        query("UNWIND [1, 2] AS i RETURN i"),
                        outer -> cypher().read(
                                        query("RETURN $i * 10 AS j", Map.of("i", outer.get("i"))),
                                        inner -> seen.add(inner.get("j"))));

        assertThat(seen).containsExactly(10L, 20L);
    }

    @Test
    void seesWhatWasCommittedBefore() {
        for (int i = 1; i <= 20; i++) {
            store.driver()
                    .executableQuery("CREATE (:Entity {id: $id})")
                    .withParameters(Map.of("id", "e" + i))
                    .execute();
            assertThat(one("MATCH (n:Entity) RETURN count(n) AS n")).isEqualTo(Map.of("n", (long) i));
        }
    }

    private void waitForRunning(String text) {
        CypherQuery running = query(
                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN currentQuery AS q",
                Map.of("text", text));
        while (store.driverCypher().read(running).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private Map<String, Object> one(String text) {
        return one(text, Map.of());
    }

    private Map<String, Object> one(String text, Map<String, Object> parameters) {
        List<Map<String, Object>> rows = cypher().read(query(text, parameters));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static CypherQuery query(String text) {
        return query(text, Map.of());
    }

    private static CypherQuery query(String text, Map<String, Object> parameters) {
        return new CypherQuery(text, parameters);
    }

    private static Map<String, Object> mapOf(@Nullable Object... keysAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            CypherValues.putNullable(map, String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
