package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.store.TestStore;
import tools.jackson.databind.JsonNode;

/** Neighbourhoods are those that a plain walk over the same graph chooses. */
class NeighborhoodIT {
    private static final String QUERY = """
            query($ids: [ID!]!, $depth: Int!, $types: [RelationType!], $kinds: [EntityType!], $exclude: [ID!]!,
                $orderBy: NeighborOrder!, $limit: Int!, $perType: Int) {
              neighborhood(ids: $ids, depth: $depth, relationTypes: $types, entityTypes: $kinds, excludeIds: $exclude,
                  orderBy: $orderBy, limit: $limit, limitPerType: $perType) {
                complete centers { id } nodes { node { id } distance } relations { id }
                counts { node { id } type direction total shown omitted } } }""";

    private final TestStore store = TestStore.shared();

    private record Question(
            List<String> ids,
            int depth,
            List<String> types,
            boolean onlyPeople,
            List<String> excluded,
            String orderBy,
            int limit,
            int perType) {
        static Question random(Random random, List<String> ids) {
            return new Question(
                    pick(random, ids, 1 + random.nextInt(3)),
                    1 + random.nextInt(3),
                    random.nextInt(3) == 0 ? List.of("ORGANIZED", "SUBORDINATE_TO") : List.of(),
                    random.nextInt(4) == 0,
                    pick(random, ids, random.nextInt(4)),
                    random.nextBoolean() ? "DEGREE" : "EVIDENCE",
                    1 + random.nextInt(6),
                    1 + random.nextInt(3));
        }

        private static List<String> pick(Random random, List<String> ids, int count) {
            return random.ints(0, ids.size())
                    .distinct()
                    .limit(count)
                    .mapToObj(ids::get)
                    .toList();
        }

        Map<String, Object> variables() {
            Map<String, Object> variables = new HashMap<>(Map.of(
                    "ids", ids, "depth", depth, "exclude", excluded, "orderBy", orderBy, "limit", limit, "perType",
                    perType));
            if (!types.isEmpty()) {
                variables.put("types", types);
            }
            if (onlyPeople) {
                variables.put("kinds", List.of("PERSON", "UNION"));
            }
            return variables;
        }

        boolean wants(PlainGraph.Relation relation) {
            return types.isEmpty() || types.contains(relation.type());
        }

        boolean wants(PlainGraph.Entity entity) {
            return !onlyPeople || List.of("Person", "Union").contains(entity.type());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void choosesWhatAPlainWalkChooses(int seed) {
        PlainGraph graph = PlainGraph.random(seed, 40, 60 + 20 * seed);
        graph.load(store);
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            check(graph, Question.random(random, List.copyOf(graph.entities().keySet())));
        }
    }

    private void check(PlainGraph graph, Question question) {
        JsonNode answer = PathsIT.ask(store.cypher(), QUERY, question.variables());
        assertThat(PathsIT.ask(store.driverCypher(), QUERY, question.variables()))
                .isEqualTo(answer);
        JsonNode around = answer.at("/data/neighborhood");

        Map<String, Integer> nodes = walk(graph, question);
        assertThat(around.get("complete").asBoolean()).isTrue();
        assertThat(ids(around.get("centers"), "")).isEqualTo(question.ids());
        Map<String, Integer> found = new LinkedHashMap<>();
        around.get("nodes")
                .forEach(node -> found.put(
                        node.at("/node/id").asString(), node.get("distance").asInt()));
        assertThat(found).as(question.toString()).isEqualTo(nodes);
        assertThat(List.copyOf(found.keySet())).isEqualTo(List.copyOf(nodes.keySet()));
        Set<String> shown = new HashSet<>(nodes.keySet());
        shown.addAll(question.ids());
        List<PlainGraph.Relation> relations = graph.relations().stream()
                .filter(relation ->
                        question.wants(relation) && shown.contains(relation.from()) && shown.contains(relation.to()))
                .toList();
        assertThat(ids(around.get("relations"), ""))
                .isEqualTo(
                        relations.stream().map(PlainGraph.Relation::id).sorted().toList());
        Map<String, List<Long>> counts = new TreeMap<>();
        around.get("counts").forEach(count -> {
            assertThat(count.get("omitted").asLong())
                    .isEqualTo(count.get("total").asLong() - count.get("shown").asLong());
            counts.put(
                    count.at("/node/id").asString()
                            + count.get("type").asString()
                            + count.get("direction").asString(),
                    List.of(count.get("total").asLong(), count.get("shown").asLong()));
        });
        assertThat(counts).isEqualTo(counts(graph, question, shown, relations));
    }

    private static List<String> ids(JsonNode list, String way) {
        return list.valueStream().map(item -> item.at(way + "/id").asString()).toList();
    }

    /** Distances by id, in the order of the answer. */
    private static Map<String, Integer> walk(PlainGraph graph, Question question) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>(question.ids());
        seen.addAll(question.excluded());
        List<String> frontier = question.ids();
        for (int distance = 1; distance <= question.depth(); distance++) {
            Map<String, Long> next = new TreeMap<>();
            for (String id : frontier) {
                best(graph, question, id, seen).forEach((node, rank) -> next.merge(node, rank, Math::max));
            }
            frontier = ranked(next).toList();
            for (String id : frontier) {
                found.put(id, distance);
            }
            seen.addAll(frontier);
        }
        return found;
    }

    private static Map<String, Long> best(PlainGraph graph, Question question, String id, Set<String> seen) {
        Map<String, Map<String, Long>> byType = new TreeMap<>();
        for (PlainGraph.Relation relation : graph.relations()) {
            boolean out = relation.from().equals(id);
            String other = out ? relation.to() : relation.from();
            if (!(out || relation.to().equals(id))
                    || seen.contains(other)
                    || !question.wants(relation)
                    || !question.wants(graph.entity(other))) {
                continue;
            }
            boolean byDegree = question.orderBy().equals("DEGREE");
            byType.computeIfAbsent(relation.type() + out, type -> new TreeMap<>())
                    .merge(
                            other,
                            byDegree ? graph.degree(other) : relation.sources(),
                            byDegree ? Math::max : Long::sum);
        }
        Map<String, Long> all = new TreeMap<>();
        byType.values()
                .forEach(ranks -> ranked(ranks)
                        .limit(question.perType())
                        .forEach(node -> all.merge(node, ranks.getOrDefault(node, 0L), Math::max)));
        Map<String, Long> best = new TreeMap<>();
        ranked(all).limit(question.limit()).forEach(node -> best.put(node, all.getOrDefault(node, 0L)));
        return best;
    }

    private static Stream<String> ranked(Map<String, Long> ranks) {
        return ranks.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Map<String, List<Long>> counts(
            PlainGraph graph, Question question, Set<String> shown, List<PlainGraph.Relation> relations) {
        Map<String, List<Long>> counts = new TreeMap<>();
        for (PlainGraph.Relation relation : graph.relations()) {
            if (!question.wants(relation)) {
                continue;
            }
            long more = relations.contains(relation) ? 1 : 0;
            for (String end :
                    List.of(relation.from() + relation.type() + "OUT", relation.to() + relation.type() + "IN")) {
                if (shown.contains(end.substring(0, 4))) {
                    List<Long> known = counts.getOrDefault(end, List.of(0L, 0L));
                    counts.put(end, List.of(known.get(0) + 1, known.get(1) + more));
                }
            }
        }
        return counts;
    }

    @Test
    void pagesOnByExcludingWhatWasShown() {
        PlainGraph graph = PlainGraph.random(9, 40, 400);
        graph.load(store);
        List<String> whole = around("n001", List.of(), 100, "DEGREE");
        List<String> walked = new ArrayList<>();
        for (List<String> page = around("n001", walked, 7, "DEGREE");
                !page.isEmpty();
                page = around("n001", walked, 7, "DEGREE")) {
            walked.addAll(page);
        }

        assertThat(walked).isEqualTo(whole).hasSizeGreaterThan(7);
    }

    @Test
    void showsTheLatestFirst() {
        FixtureGraph.load();

        // two posts of 李娜, the later since 2024; 职工技能大赛 on 2024-05-08; then what was only recorded
        assertThat(around("e22", List.of(), 5, "RECENCY")).containsExactly("e31", "e03");
        assertThat(around("e03", List.of(), 3, "RECENCY")).containsExactly("e37", "e31", "e02");
    }

    private List<String> around(String id, List<String> excluded, int limit, String orderBy) {
        JsonNode answer = PathsIT.ask(
                store.cypher(),
                "query($id: ID!, $exclude: [ID!]!, $limit: Int!, $by: NeighborOrder!) { neighborhood(ids: [$id],"
                        + " excludeIds: $exclude, limit: $limit, orderBy: $by) { nodes { node { id } } } }",
                Map.of("id", id, "exclude", excluded, "limit", limit, "by", orderBy));
        return ids(answer.at("/data/neighborhood/nodes"), "/node");
    }

    @Test
    void tellsThatAHubIsTooLargeToWeighWhole() {
        PlainGraph.random(2, 30, 0).load(store);
        store.driver().executableQuery("""
                        MATCH (a:Entity {id: 'n001'}) UNWIND range(1, 1500) AS i
                        CREATE (a)<-[:ORGANIZED {id: 'x' + i, confidence: 0.9, sourceCount: 1, statementCount: 1,
                          recordedAt: datetime('2024-05-01T08:00:00Z')}]-(:Identity:Entity:Person {id: 'p' + i, name: 'p' + i,
                          aliases: [], type: 'Person', recordedAt: datetime('2024-05-01T08:00:00Z')})""").execute();

        JsonNode around = PathsIT.ask(
                        store.cypher(),
                        QUERY,
                        new Question(List.of("n001"), 1, List.of(), false, List.of(), "DEGREE", 5, 5).variables())
                .at("/data/neighborhood");

        assertThat(around.get("complete").asBoolean()).isFalse();
        assertThat(around.get("nodes").size()).isEqualTo(5);
        assertThat(around.get("counts").get(0).get("total").asInt()).isEqualTo(1500);
        assertThat(around.get("counts").get(0).get("omitted").asInt()).isEqualTo(1495);
    }
}
