package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.store.TestStore;
import tools.jackson.databind.JsonNode;

/** Statistics are what plain loops over the same graph count, on both clocks and with filters. */
class StatisticsIT {
    private static final LocalDate FROM = LocalDate.of(2023, 6, 1);
    private static final LocalDate TO = LocalDate.of(2024, 3, 31);
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "TYPE", List.of("type"),
            "MONTH", List.of("month"),
            "QUARTER", List.of("quarter"),
            "YEAR", List.of("year"),
            "UNION_LEVEL", List.of("unionLevel"),
            "REGION", List.of("region", "regionId"),
            "TOPIC", List.of("topic", "topicId"),
            "ORGANIZER", List.of("organizer", "organizerId"));
    private static final Map<String, String> REGIONS =
            Map.of("PROVINCE", "PROVINCIAL", "CITY", "CITY", "COUNTY", "DISTRICT");

    private final TestStore store = TestStore.shared();

    /** A filter as the client writes it and as a plain test. */
    private record Filter(String text, Predicate<String> test) {}

    /** What one question has in common with its plain answer. */
    private record Case(Counted view, Filter filter, String arguments) {
        List<String> events() {
            return view.events(filter.test());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void countsWhatPlainLoopsCount(int seed) {
        EventGraph graph = EventGraph.random(seed);
        graph.load(store);
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            Case one = any(graph, random, seed * 6 + i);
            eventStats(one, random);
            figureStats(one, random);
            timeline(one, random);
            topEntities(one, i);
        }
    }

    private static Case any(EventGraph graph, Random random, int number) {
        boolean past = number >= 6;
        LocalDate validAt = number % 4 == 1 ? LocalDate.of(2023, 9, 15) : null;
        String region = List.copyOf(REGIONS.keySet()).get(random.nextInt(REGIONS.size()));
        Counted view = new Counted(graph, past, validAt, Objects.requireNonNull(REGIONS.get(region)));
        Filter filter = filter(view, number % 6, "o%02d".formatted(random.nextInt(5)));
        String arguments = (past ? ", knownAt: \"" + EventGraph.THEN + "\"" : "")
                + (validAt == null ? "" : ", validAt: \"" + validAt + "\"")
                + (filter.text().isEmpty() ? "" : ", filter: {" + filter.text() + "}");
        return new Case(view, filter, arguments);
    }

    private static Filter filter(Counted view, int kind, String top) {
        String during = "date: {from: \"%s\", to: \"%s\"}".formatted(FROM, TO);
        return switch (kind) {
            case 0 -> new Filter("", event -> true);
            case 1 ->
                new Filter(
                        during + ", organizers: {some: {subordinateTo: {id: \"" + top + "\", includeTop: true}}}",
                        event -> view.meets(event, FROM, TO) && view.organizedBelow(event, top, 12, true));
            case 2 ->
                new Filter(
                        "organizers: {some: {subordinateTo: {id: \"" + top + "\", maxDepth: 2}}}",
                        event -> view.organizedBelow(event, top, 2, false));
            case 3 ->
                new Filter(
                        "organizers: {some: {id: {in: [\"" + top + "\", \"o09\"]}, kind: {notIn: [PARTY]}}}",
                        event -> view.over(event, false, "ORGANIZED").stream()
                                .anyMatch(id -> id.equals(top) || id.equals("o09")));
            case 4 ->
                new Filter(
                        "topics: {none: {id: {eq: \"t01\"}}}, eventType: {in: [TRAINING, VISIT]}",
                        event -> !view.over(event, true, "ABOUT").contains("t01")
                                && !Objects.equals(view.value(event, "eventType"), "SPORTS"));
            default -> new Filter("name: {eq: \"nothing\"}", event -> false);
        };
    }

    private void eventStats(Case one, Random random) {
        List<String> groupBy = groupBy(random);
        String region = region(one.view());
        JsonNode rows = ask("eventStats(groupBy: " + groupBy + region + one.arguments() + ") { " + columns(groupBy)
                + " count organizations people articles }");
        List<String> expected = new ArrayList<>();
        Map<List<String>, Set<String>> groups = one.view().groups(columnsOf(groupBy), one.events());
        groups.forEach((key, events) -> expected.add(key + " " + events.size() + " "
                + one.view().together(events, "", "ORGANIZED") + " "
                + one.view().together(events, "Person", "PARTICIPATED_IN", "WON") + " "
                + one.view().together(events, "", "MENTIONS", "REPORTS_ON")));
        assertThat(texts(rows, columnsOf(groupBy), "count", "organizations", "people", "articles"))
                .isEqualTo(expected);

        if (random.nextInt(4) > 0) {
            return;
        }
        JsonNode most = ask(
                "eventStats(orderBy: COUNT, first: 3, groupBy: " + groupBy + region + one.arguments() + ") { count }");
        assertThat(most.valueStream().map(row -> row.get("count").asInt()).toList())
                .isEqualTo(groups.values().stream()
                        .map(Set::size)
                        .sorted(Collections.reverseOrder())
                        .limit(3)
                        .toList());
    }

    private void figureStats(Case one, Random random) {
        List<String> groupBy = groupBy(random).subList(0, 1);
        JsonNode rows = ask("figureStats(groupBy: " + groupBy + region(one.view()) + one.arguments() + ") { "
                + columns(groupBy) + " measure unit count sum min max mean approximateShare }");
        List<String> expected = new ArrayList<>();
        one.view().groups(columnsOf(groupBy), one.events()).forEach((key, events) -> {
            Map<String, List<Map<String, Object>>> kinds = new TreeMap<>();
            one.view()
                    .figures(events)
                    .forEach(figure -> kinds.computeIfAbsent(
                                    figure.get("measure") + " " + figure.get("unit"), kind -> new ArrayList<>())
                            .add(figure));
            kinds.forEach((kind, figures) -> {
                DoubleSummaryStatistics values = figures.stream()
                        .mapToDouble(figure -> (Double) figure.get("value"))
                        .summaryStatistics();
                double share = figures.stream()
                                .filter(figure -> Boolean.TRUE.equals(figure.get("approximate")))
                                .count()
                        / (double) figures.size();
                expected.add("%s %s %d %.1f %.1f %.1f %.6f %.6f"
                        .formatted(
                                key,
                                kind,
                                figures.size(),
                                values.getSum(),
                                values.getMin(),
                                values.getMax(),
                                values.getAverage(),
                                share));
            });
        });
        assertThat(rows.valueStream()
                        .map(row -> "%s %s %s %d %.1f %.1f %.1f %.6f %.6f"
                                .formatted(
                                        key(row, columnsOf(groupBy)),
                                        row.get("measure").asString(),
                                        row.get("unit").asString(),
                                        row.get("count").asInt(),
                                        row.get("sum").asDouble(),
                                        row.get("min").asDouble(),
                                        row.get("max").asDouble(),
                                        row.get("mean").asDouble(),
                                        row.get("approximateShare").asDouble()))
                        .toList())
                .isEqualTo(expected);
    }

    private void timeline(Case one, Random random) {
        String interval = List.of("DAY", "WEEK", "MONTH", "QUARTER", "YEAR").get(random.nextInt(5));
        boolean bounded = random.nextBoolean();
        String bounds = bounded ? ", from: \"%s\", to: \"%s\"".formatted(FROM, TO) : "";
        JsonNode answer = ask("timeline(interval: " + interval + bounds + one.arguments()
                + ") { undated imprecise outside buckets { start end count } }");
        TreeMap<LocalDate, Integer> filled = new TreeMap<>();
        int undated = 0;
        int imprecise = 0;
        for (String event : one.events()) {
            LocalDate first = one.view().day(event, "startsFrom");
            LocalDate last = one.view().day(event, "startsTo");
            if (first == null || last == null) {
                undated++;
            } else if (!truncated(first, interval).equals(truncated(last, interval))) {
                imprecise++;
            } else {
                filled.merge(truncated(first, interval), 1, Integer::sum);
            }
        }
        List<String> expected = new ArrayList<>();
        int outside = filled.values().stream().mapToInt(Integer::intValue).sum();
        LocalDate end = bounded ? truncated(TO, interval) : filled.isEmpty() ? LocalDate.MIN : filled.lastKey();
        LocalDate start = bounded ? truncated(FROM, interval) : filled.isEmpty() ? LocalDate.MAX : filled.firstKey();
        while (!start.isAfter(end)) {
            int count = filled.getOrDefault(start, 0);
            outside -= count;
            expected.add(start + " " + next(start, interval).minusDays(1) + " " + count);
            start = next(start, interval);
        }
        assertThat(texts(answer.get("buckets"), List.of(), "start", "end", "count"))
                .isEqualTo(expected.stream().map(row -> "[] " + row).toList());
        assertThat(List.of(
                        answer.get("undated").asInt(),
                        answer.get("imprecise").asInt(),
                        answer.get("outside").asInt()))
                .isEqualTo(List.of(undated, imprecise, outside));
    }

    private void topEntities(Case one, int which) {
        Counted view = one.view();
        List<String> events = one.events();
        String clocks = one.arguments().replaceFirst(", filter: .*", "");
        switch (which) {
            case 0 ->
                rank(
                        one,
                        "ARTICLES",
                        clocks,
                        view.graph().things().values().stream()
                                .filter(thing -> thing.type().equals("Article"))
                                .flatMap(article -> view.over(article.id(), true, "MENTIONS", "REPORTS_ON").stream()));
            case 1, 2 ->
                rank(
                        one,
                        "EVENTS_ORGANIZED",
                        one.arguments(),
                        events.stream().flatMap(event -> view.over(event, false, "ORGANIZED").stream()));
            case 3 ->
                rank(
                        one,
                        "WINS",
                        one.arguments(),
                        events.stream()
                                .flatMap(event -> view.links(event, false, "WON").stream())
                                .map(EventGraph.Link::from));
            case 4 ->
                rank(
                        one,
                        "EVENTS_ABOUT",
                        one.arguments(),
                        events.stream().flatMap(event -> view.over(event, true, "ABOUT").stream()));
            default ->
                rank(
                        one,
                        "RELATIONS",
                        clocks,
                        view.graph().links().stream()
                                .filter(link -> !Set.of("MENTIONS", "REPORTS_ON", "HAS_FIGURE")
                                        .contains(link.type()))
                                .filter(link -> link.shown(view.past(), view.validAt()))
                                .flatMap(link -> Stream.of(link.from(), link.to())));
        }
    }

    private void rank(Case one, String by, String arguments, Stream<String> has) {
        JsonNode rows = ask("topEntities(first: 7, by: " + by + arguments + ") { rank id name type value }");
        Map<String, Integer> tally = one.view().tally(has);
        List<String> expected = tally.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(7)
                .map(entry -> "[] %d %s %s %d"
                        .formatted(
                                1
                                        + tally.values().stream()
                                                .filter(value -> value > entry.getValue())
                                                .count(),
                                entry.getKey(),
                                one.view().value(entry.getKey(), "name"),
                                entry.getValue()))
                .toList();
        assertThat(texts(rows, List.of(), "rank", "id", "name", "value"))
                .as(by + arguments)
                .isEqualTo(expected);
    }

    private static String region(Counted view) {
        return REGIONS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(view.regionLevel()))
                .map(entry -> ", regionLevel: " + entry.getKey())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> groupBy(Random random) {
        List<String> all = new ArrayList<>(COLUMNS.keySet());
        Collections.sort(all);
        Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(3));
    }

    private static List<String> columnsOf(List<String> groupBy) {
        return groupBy.stream()
                .flatMap(group -> Objects.requireNonNull(COLUMNS.get(group)).stream())
                .toList();
    }

    private static String columns(List<String> groupBy) {
        return String.join(" ", columnsOf(groupBy));
    }

    private static LocalDate truncated(LocalDate day, String interval) {
        return switch (interval) {
            case "DAY" -> day;
            case "WEEK" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "MONTH" -> day.withDayOfMonth(1);
            case "QUARTER" -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            default -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate start, String interval) {
        return switch (interval) {
            case "DAY" -> start.plusDays(1);
            case "WEEK" -> start.plusWeeks(1);
            case "MONTH" -> start.plusMonths(1);
            case "QUARTER" -> start.plusMonths(3);
            default -> start.plusYears(1);
        };
    }

    private JsonNode ask(String field) {
        JsonNode answer = PathsIT.ask(store.cypher(), "{ it: " + field + " }", new HashMap<>());
        return answer.at("/data/it");
    }

    private static List<String> texts(JsonNode rows, List<String> key, String... values) {
        return rows.valueStream()
                .map(row -> key(row, key)
                        + Stream.of(values)
                                .map(value -> " " + text(row.get(value)))
                                .reduce("", String::concat))
                .toList();
    }

    private static List<String> key(JsonNode row, List<String> columns) {
        return columns.stream().map(column -> text(row.get(column))).toList();
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "null" : value.asString();
    }
}
