package org.uniongraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.uniongraph.store.TestStore;

/** Entities and the relations among them as plain Java values, for answers that no Cypher computes. */
record PlainGraph(Map<String, Entity> entities, List<Relation> relations) {
    private static final List<String> TYPES =
            List.of("Union", "OtherOrganization", "Person", "Event", "Place", "Topic");
    private static final List<String> RELATIONS = List.of("ORGANIZED", "PARTICIPATED_IN", "WON", "SUBORDINATE_TO");

    record Entity(String id, String type, @Nullable LocalDate day) {}

    record Relation(
            String id,
            String type,
            String from,
            String to,
            double confidence,
            long sources,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        double strength() {
            return confidence * sources / (sources + 1.0);
        }

        boolean joins(String one, String other) {
            return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
        }
    }

    /**
     * As many entities and relations as asked for, the same for the same seed; some pairs are related several times.
     */
    static PlainGraph random(int seed, int entities, int relations) {
        Random random = new Random(seed);
        Map<String, Entity> made = new TreeMap<>();
        for (int i = 0; i < entities; i++) {
            String type = TYPES.get(random.nextInt(TYPES.size() * 4) % TYPES.size());
            LocalDate day =
                    type.equals("Event") && random.nextBoolean() ? LocalDate.of(2024, 1 + random.nextInt(12), 1) : null;
            String id = "n%03d".formatted(i);
            made.put(id, new Entity(id, type, day));
        }
        List<String> ids = List.copyOf(made.keySet());
        List<Relation> links = new ArrayList<>();
        for (int i = 0; i < relations; i++) {
            String from = ids.get(random.nextInt(ids.size()));
            String to = ids.get(random.nextInt(ids.size()));
            if (from.equals(to)) {
                continue;
            }
            links.add(relation(random, i, from, to));
            if (random.nextInt(5) == 0) {
                links.add(relation(random, 100_000 + i, to, from));
            }
        }
        return new PlainGraph(made, links);
    }

    private static Relation relation(Random random, int number, String from, String to) {
        LocalDate since = random.nextInt(3) == 0 ? LocalDate.of(2015 + random.nextInt(10), 1, 1) : null;
        return new Relation(
                "r%06d".formatted(number),
                RELATIONS.get(random.nextInt(RELATIONS.size())),
                from,
                to,
                random.nextInt(40, 100) / 100.0,
                1 + random.nextInt(4),
                since,
                since != null && random.nextBoolean() ? since.plusYears(1 + random.nextInt(4)) : null);
    }

    /** What the store holds now. */
    static PlainGraph of(TestStore store) {
        Map<String, Entity> entities = new TreeMap<>();
        store.driver()
                .executableQuery("MATCH (n:Entity) RETURN n.id AS id, n.type AS type, n.startsFrom AS day")
                .execute()
                .records()
                .forEach(row -> entities.put(
                        row.get("id").asString(),
                        new Entity(
                                row.get("id").asString(),
                                row.get("type").asString(),
                                row.get("day").asLocalDate(null))));
        List<Relation> relations = store.driver().executableQuery("""
                        MATCH (a:Entity)-[r]->(b:Entity) WHERE r.sourceCount IS NOT NULL AND NOT type(r) STARTS WITH 'PAST_'
                        RETURN r.id AS id, type(r) AS type, a.id AS a, b.id AS b, r.confidence AS c, r.sourceCount AS s,
                          r.validFromDay AS f, r.validToDay AS t""").execute().records().stream()
                .map(row -> new Relation(
                        row.get("id").asString(),
                        row.get("type").asString(),
                        row.get("a").asString(),
                        row.get("b").asString(),
                        row.get("c").asDouble(),
                        row.get("s").asLong(),
                        row.get("f").asLocalDate(null),
                        row.get("t").asLocalDate(null)))
                .toList();
        return new PlainGraph(entities, relations);
    }

    /** Puts it in place of whatever the store holds. */
    void load(TestStore store) {
        store.empty();
        List<Map<String, Object>> nodes = new ArrayList<>();
        entities.values().forEach(entity -> nodes.add(properties(entity)));
        store.driver()
                .executableQuery("""
                        UNWIND $rows AS row
                        CREATE (n:Identity:Entity:$(CASE row.type WHEN 'Union' THEN ['Organization', 'Union']
                          WHEN 'OtherOrganization' THEN ['Organization'] ELSE [row.type] END))
                        SET n = row, n.name = row.id, n.aliases = [], n.recordedAt = datetime('2024-05-01T08:00:00Z'),
                          n.startsTo = row.startsFrom, n.sortDate = coalesce(row.startsFrom, date('0001-01-01'))""")
                .withParameters(Map.of("rows", nodes))
                .execute();
        List<Map<String, Object>> links = new ArrayList<>();
        relations.forEach(relation -> links.add(properties(relation)));
        store.driver()
                .executableQuery("""
                        UNWIND $rows AS row
                        MATCH (a:Identity {id: row.from}), (b:Identity {id: row.to})
                        CREATE (a)-[r:$(row.type)]->(b)
                        SET r = row.properties, r.recordedAt = datetime('2024-05-01T08:00:00Z')""")
                .withParameters(Map.of("rows", links))
                .execute();
    }

    private static Map<String, Object> properties(Entity entity) {
        Map<String, Object> properties = new HashMap<>(Map.of("id", entity.id(), "type", entity.type()));
        if (entity.day() != null) {
            properties.put("startsFrom", entity.day());
        }
        return properties;
    }

    private static Map<String, Object> properties(Relation relation) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "id",
                relation.id(),
                "confidence",
                relation.confidence(),
                "sourceCount",
                relation.sources(),
                "statementCount",
                relation.sources()));
        if (relation.validFrom() != null) {
            properties.put("validFromDay", relation.validFrom());
        }
        if (relation.validTo() != null) {
            properties.put("validToDay", relation.validTo());
        }
        return Map.of("type", relation.type(), "from", relation.from(), "to", relation.to(), "properties", properties);
    }

    Entity entity(String id) {
        return Objects.requireNonNull(entities.get(id), id);
    }

    long degree(String id) {
        return relations.stream()
                .filter(relation -> relation.from().equals(id) || relation.to().equals(id))
                .count();
    }

    /** How specific an entity is: ln 2 over the logarithm of how many relations it has. */
    double specificity(String id) {
        return Math.log(2) / Math.log((double) Math.max(2, degree(id)));
    }

    PlainGraph only(Predicate<Relation> wanted) {
        return new PlainGraph(entities, relations.stream().filter(wanted).toList());
    }
}
