package org.uniongraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.query.EventGraph.Link;

/** What an {@link EventGraph} looks like at an instant and on a day, and how its events are grouped, by plain loops. */
record Counted(EventGraph graph, boolean past, @Nullable LocalDate validAt, String regionLevel) {
    @Nullable
    Map<String, Object> state(String id) {
        return Objects.requireNonNull(graph.things().get(id), id).at(past);
    }

    @Nullable
    Object value(@Nullable String id, String property) {
        Map<String, Object> state = id == null ? null : state(id);
        return state == null ? null : state.get(property);
    }

    @Nullable
    LocalDate day(String id, String property) {
        return (LocalDate) value(id, property);
    }

    /** The shown links of some types, from or towards something. */
    List<Link> links(String id, boolean outward, String... types) {
        return graph.links().stream()
                .filter(link -> List.of(types).contains(link.type()))
                .filter(link -> (outward ? link.from() : link.to()).equals(id))
                .filter(link -> link.shown(past, validAt))
                .toList();
    }

    /** Where those links lead, each once. */
    Set<String> over(String id, boolean outward, String... types) {
        Set<String> ends = new TreeSet<>();
        links(id, outward, types).forEach(link -> ends.add(outward ? link.to() : link.from()));
        return ends;
    }

    List<String> events(Predicate<String> filter) {
        return graph.things().values().stream()
                .filter(thing -> thing.type().equals("Event") && thing.at(past) != null)
                .map(EventGraph.Thing::id)
                .filter(filter)
                .toList();
    }

    boolean meets(String event, LocalDate from, LocalDate to) {
        LocalDate first = day(event, "startsFrom");
        LocalDate last = day(event, "endsTo") == null ? day(event, "startsTo") : day(event, "endsTo");
        return first != null && last != null && !first.isAfter(to) && !last.isBefore(from);
    }

    boolean organizedBelow(String event, String top, int depth, boolean includeTop) {
        return over(event, false, "ORGANIZED").stream().anyMatch(organizer -> {
            Integer steps = above(organizer).get(top);
            return steps != null && (steps == 0 ? includeTop : steps <= depth);
        });
    }

    /** How many steps something is below each organisation above it, itself among them. */
    private Map<String, Integer> above(String organization) {
        Map<String, Integer> steps = new LinkedHashMap<>(Map.of(organization, 0));
        List<String> frontier = List.of(organization);
        for (int i = 1; i <= 12; i++) {
            List<String> next = new ArrayList<>();
            for (String one : frontier) {
                for (String up : over(one, true, "SUBORDINATE_TO")) {
                    if (steps.putIfAbsent(up, i) == null) {
                        next.add(up);
                    }
                }
            }
            frontier = next;
        }
        return steps;
    }

    private @Nullable String region(@Nullable String organizer) {
        return organizer == null
                ? null
                : above(organizer).entrySet().stream()
                        .filter(entry -> regionLevel.equals(value(entry.getKey(), "level"))
                                && String.valueOf(value(entry.getKey(), "name")).endsWith("总工会"))
                        .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    /** The groups of some events in their order: the columns, and the events. */
    Map<List<String>, Set<String>> groups(List<String> columns, List<String> events) {
        Comparator<String> nullsLast =
                Comparator.comparing((String text) -> text.equals("null")).thenComparing(Comparator.naturalOrder());
        Map<List<String>, Set<String>> groups = new TreeMap<>((one, other) -> {
            for (int i = 0; i < one.size(); i++) {
                int order = nullsLast.compare(one.get(i), other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        });
        for (String event : events) {
            for (String topic : orNone(over(event, true, "ABOUT"))) {
                for (String organizer : orNone(over(event, false, "ORGANIZED"))) {
                    List<String> key = columns.stream()
                            .map(column -> String.valueOf(column(column, event, topic, organizer)))
                            .toList();
                    groups.computeIfAbsent(key, any -> new TreeSet<>()).add(event);
                }
            }
        }
        return groups;
    }

    private static List<String> orNone(Set<String> ids) {
        return ids.isEmpty() ? List.of("") : List.copyOf(ids);
    }

    private @Nullable Object column(String column, String event, String topicOrNone, String organizerOrNone) {
        String topic = topicOrNone.isEmpty() ? null : topicOrNone;
        String organizer = organizerOrNone.isEmpty() ? null : organizerOrNone;
        return switch (column) {
            case "type" -> value(event, "eventType");
            case "month", "quarter", "year" -> time(event, column);
            case "topicId" -> topic;
            case "topic" -> value(topic, "name");
            case "organizerId" -> organizer;
            case "organizer" -> value(organizer, "name");
            case "unionLevel" -> value(organizer, "level");
            case "regionId" -> region(organizer);
            default -> {
                Object name = value(region(organizer), "name");
                yield name == null ? null : name.toString().replaceFirst("总工会$", "");
            }
        };
    }

    private @Nullable String time(String event, String unit) {
        LocalDate from = day(event, "startsFrom");
        LocalDate to = day(event, "startsTo");
        return from == null || to == null || !label(from, unit).equals(label(to, unit)) ? null : label(from, unit);
    }

    static String label(LocalDate day, String unit) {
        return switch (unit) {
            case "year" -> "%d".formatted(day.getYear());
            case "quarter" -> "%d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
            default -> day.toString().substring(0, 7);
        };
    }

    /** How many things all the events are linked with, each once. */
    int together(Set<String> events, String only, String... types) {
        Set<String> found = new TreeSet<>();
        events.forEach(event -> found.addAll(over(event, false, types)));
        return (int) found.stream()
                .filter(id -> only.isEmpty()
                        || Objects.requireNonNull(graph.things().get(id)).type().equals(only))
                .count();
    }

    /** The figures of some events that have a value now. */
    List<Map<String, Object>> figures(Set<String> events) {
        return events.stream()
                .flatMap(event -> over(event, true, "HAS_FIGURE").stream())
                .flatMap(id -> Stream.ofNullable(
                        Objects.requireNonNull(graph.things().get(id)).now()))
                .toList();
    }

    /** How many of something each entity has. */
    Map<String, Integer> tally(Stream<String> ids) {
        Map<String, Integer> tally = new HashMap<>();
        ids.forEach(id -> tally.merge(id, 1, Integer::sum));
        return tally;
    }
}
