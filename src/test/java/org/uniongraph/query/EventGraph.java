package org.uniongraph.query;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uniongraph.store.TestStore;

/**
 * Events with organisers, topics, figures and articles as plain Java values, each known now, at {@link #THEN} or at
 * both, for statistics that no Cypher computes.
 */
record EventGraph(Map<String, Thing> things, List<Link> links) {
    static final String THEN = "2024-06-01T00:00:00Z";

    private static final String FIRST = "2024-01-01T00:00:00Z";
    private static final String CHANGED = "2025-01-01T00:00:00Z";
    private static final List<String> LEVELS = List.of("PROVINCIAL", "CITY", "DISTRICT", "GRASSROOTS");
    private static final List<String> KINDS = List.of("TRAINING", "SPORTS", "VISIT");

    /** An entity, article or figure: its properties now and then; null when it was not known. */
    record Thing(
            String id,
            String type,
            @Nullable Map<String, Object> now,
            @Nullable Map<String, Object> then) {
        @Nullable
        Map<String, Object> at(boolean past) {
            return past ? then : now;
        }
    }

    record Link(
            String id,
            String type,
            String from,
            String to,
            boolean now,
            boolean then,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        boolean shown(boolean past, @Nullable LocalDate validAt) {
            boolean holds = validAt == null
                    || ((validFrom == null || !validFrom.isAfter(validAt))
                            && (validTo == null || !validTo.isBefore(validAt)));
            return (past ? then : now) && holds;
        }
    }

    /** The same for the same seed. */
    static EventGraph random(int seed) {
        Random random = new Random(seed);
        EventGraph graph = new EventGraph(new TreeMap<>(), new ArrayList<>());
        for (int i = 0; i < 14; i++) {
            boolean union = random.nextInt(4) > 0;
            graph.thing(random, "o%02d".formatted(i), union ? "Union" : "OtherOrganization");
            if (i > 0) {
                graph.link(random, "SUBORDINATE_TO", "o%02d".formatted(i), "o%02d".formatted(random.nextInt(i)));
            }
            if (random.nextInt(5) == 0) {
                graph.link(random, "SUBORDINATE_TO", "o%02d".formatted(random.nextInt(i + 1)), "o%02d".formatted(i));
            }
        }
        graph.several(random, 4, "t", "Topic");
        graph.several(random, 6, "p", "Person");
        graph.several(random, 5, "a", "Article");
        graph.several(random, 40, "e", "Event");
        for (int i = 0; i < 40; i++) {
            String event = "e%02d".formatted(i);
            graph.towards(random, 3, "ORGANIZED", "o", 14, event);
            graph.towards(random, 3, "PARTICIPATED_IN", random.nextBoolean() ? "p" : "o", 6, event);
            graph.towards(random, 2, "WON", "p", 6, event);
            graph.towards(random, 3, "MENTIONS", "a", 5, event);
            graph.towards(random, 2, "REPORTS_ON", "a", 5, event);
            for (int topic = random.nextInt(3); topic > 0; topic--) {
                graph.link(random, "ABOUT", event, "t%02d".formatted(random.nextInt(4)));
            }
            for (int figure = random.nextInt(3); figure > 0; figure--) {
                String id = "f%02d%d".formatted(i, figure);
                graph.thing(random, id, "Figure");
                graph.link(random, "HAS_FIGURE", event, id);
            }
        }
        return graph;
    }

    private void several(Random random, int number, String letter, String type) {
        for (int i = 0; i < number; i++) {
            thing(random, letter + "%02d".formatted(i), type);
        }
    }

    private void towards(Random random, int below, String type, String letter, int number, String event) {
        for (int i = random.nextInt(below); i > 0; i--) {
            link(random, type, letter + "%02d".formatted(random.nextInt(number)), event);
        }
    }

    private void thing(Random random, String id, String type) {
        Map<String, Object> now = properties(random, id, type);
        boolean changes = !type.equals("Article") && !type.equals("Figure");
        Map<String, Object> then = changes && random.nextInt(4) == 0 ? properties(random, id, type) : now;
        int known = type.equals("Article") ? 9 : random.nextInt(10);
        things.put(id, new Thing(id, type, known == 0 ? null : now, known == 1 ? null : then));
    }

    private static Map<String, Object> properties(Random random, String id, String type) {
        Map<String, Object> properties = new HashMap<>(Map.of("id", id, "type", type, "name", name(random, id, type)));
        if (type.equals("Union") && random.nextInt(6) > 0) {
            properties.put("level", LEVELS.get(random.nextInt(LEVELS.size())));
        }
        if (type.equals("Event")) {
            properties.put("eventType", KINDS.get(random.nextInt(KINDS.size())));
            dates(random, properties);
        }
        if (type.equals("Figure")) {
            properties.put("measure", random.nextBoolean() ? "PARTICIPANTS" : "TEAMS");
            properties.put("unit", random.nextBoolean() ? "名" : "支");
            properties.put("value", (double) random.nextInt(1, 500));
            properties.put("approximate", random.nextBoolean());
        }
        return properties;
    }

    private static String name(Random random, String id, String type) {
        return switch (type) {
            case "Union" -> id + (random.nextInt(3) > 0 ? "市总工会" : "厂工会");
            default -> id + (random.nextBoolean() ? "甲" : "乙");
        };
    }

    private static void dates(Random random, Map<String, Object> properties) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(700));
        Period precision = switch (random.nextInt(10)) {
            case 0 -> Period.ofYears(1);
            case 1, 2 -> Period.ofMonths(1);
            default -> Period.ofDays(1);
        };
        if (random.nextInt(8) == 0) {
            properties.put("sortDate", LocalDate.of(1, 1, 1));
            return;
        }
        LocalDate from = precision.getYears() > 0
                ? day.withDayOfYear(1)
                : precision.getMonths() > 0 ? day.withDayOfMonth(1) : day;
        properties.put("startsFrom", from);
        properties.put("sortDate", from);
        properties.put("startsTo", from.plus(precision).minusDays(1));
        if (random.nextInt(5) == 0) {
            properties.put("endsTo", from.plus(precision).plusDays(random.nextInt(60)));
        }
    }

    private void link(Random random, String type, String from, String to) {
        Thing start = things.get(from);
        Thing end = things.get(to);
        if (start == null || end == null || from.equals(to)) {
            return;
        }
        int known = random.nextInt(8);
        boolean now = start.now() != null && end.now() != null && known != 0;
        boolean then = start.then() != null && end.then() != null && known != 1;
        boolean dated = random.nextInt(4) == 0
                && !List.of("MENTIONS", "REPORTS_ON", "HAS_FIGURE").contains(type);
        LocalDate since = dated ? LocalDate.of(2023, 1 + random.nextInt(12), 1) : null;
        if (now || then) {
            links.add(new Link(
                    "l%04d".formatted(links.size()),
                    type,
                    from,
                    to,
                    now,
                    then,
                    since,
                    since != null && random.nextBoolean() ? since.plusMonths(random.nextInt(12)) : null));
        }
    }

    /** Puts it in place of whatever the store holds. */
    void load(TestStore store) {
        store.empty();
        List<Map<String, Object>> nodes = new ArrayList<>();
        List<Map<String, Object>> versions = new ArrayList<>();
        for (Thing thing : things.values()) {
            Map<String, Object> now = thing.now();
            Map<String, Object> then = thing.then();
            boolean same = now != null && now.equals(then);
            nodes.add(Map.of(
                    "labels",
                    now == null ? List.of("Identity") : labels(thing.type()),
                    "properties",
                    now == null
                            ? Map.of("id", thing.id(), "type", thing.type())
                            : with(now, Map.of("recordedAt", same ? FIRST : CHANGED))));
            if (then != null && !same && !thing.type().equals("Figure")) {
                versions.add(with(then, Map.of("entityId", thing.id(), "recordedAt", FIRST, "retractedAt", CHANGED)));
            }
        }
        String instants = "SET n.recordedAt = datetime(n.recordedAt), n.retractedAt = datetime(n.retractedAt)";
        write(store, "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties " + instants, nodes);
        write(store, "UNWIND $rows AS row CREATE (n:EntityVersion) SET n = row " + instants, versions);
        write(
                store,
                "UNWIND $rows AS row MATCH (n:Article {id: row.id}) CREATE (:Ingestion {articleId: n.id, recordedAt:"
                        + " n.recordedAt})",
                List.copyOf(things.keySet().stream()
                        .map(id -> Map.<String, Object>of("id", id))
                        .toList()));
        write(
                store,
                "UNWIND $rows AS row MATCH (a:Identity|Article {id: row.from}), (b:Identity {id: row.to})"
                        + " CREATE (a)-[n:$(row.type)]->(b) SET n = row.properties "
                        + instants,
                links.stream().map(EventGraph::row).toList());
    }

    private static Map<String, Object> row(Link link) {
        Map<String, Object> properties = new HashMap<>(Map.of("id", link.id()));
        properties.put("recordedAt", link.then() ? FIRST : CHANGED);
        if (!link.now()) {
            properties.put("retractedAt", CHANGED);
        }
        if (link.validFrom() != null) {
            properties.put("validFromDay", link.validFrom());
        }
        if (link.validTo() != null) {
            properties.put("validToDay", link.validTo());
        }
        String type = (link.now() ? "" : "PAST_") + link.type();
        return Map.of("type", type, "from", link.from(), "to", link.to(), "properties", properties);
    }

    private static List<String> labels(String type) {
        return switch (type) {
            case "Union" -> List.of("Identity", "Entity", "Organization", "Union");
            case "OtherOrganization" -> List.of("Identity", "Entity", "Organization");
            case "Article" -> List.of("Article");
            case "Figure" -> List.of("Identity", "Figure");
            default -> List.of("Identity", "Entity", type);
        };
    }

    private static Map<String, Object> with(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }

    private static void write(TestStore store, String text, List<Map<String, Object>> rows) {
        store.driver()
                .executableQuery(text)
                .withParameters(Map.of("rows", rows))
                .execute();
    }
}
