package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.store.TestStore;
import tools.jackson.databind.JsonNode;

/** What a group shares is what plain loops over the same graph find. */
class ConnectionsIT {
    private static final String QUERY = """
            query($ids: [ID!]!, $maxLength: Int!, $maxDegree: Int!, $kinds: [EntityType!]!) {
              connections(ids: $ids, maxLength: $maxLength, first: 100, maxDegree: $maxDegree, entityTypes: $kinds) {
                complete sharedCount members { id } direct { id }
                shared { node { id } memberCount degree score
                  links { member { id } distance score hops { relation { id } } } } } }""";

    private final TestStore store = TestStore.shared();

    private record Way(List<String> nodes, double score) {}

    private record Shared(String id, Map<String, Way> ways, double score) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatPlainLoopsFind(int seed) {
        PlainGraph graph = PlainGraph.random(seed, 30, 30 + seed * 5);
        graph.load(store);
        Random random = new Random(seed);
        for (int length = 1; length <= 4; length++) {
            List<String> ids = new ArrayList<>(graph.entities().keySet());
            Collections.shuffle(ids, random);
            check(graph, ids.subList(0, 2 + random.nextInt(5)), length, random.nextBoolean() ? 1000 : 5);
        }
    }

    private void check(PlainGraph graph, List<String> members, int length, int maxDegree) {
        Map<String, Object> variables = Map.of(
                "ids",
                members,
                "maxLength",
                length,
                "maxDegree",
                maxDegree,
                "kinds",
                List.of("PERSON", "EVENT", "UNION"));
        JsonNode answer = PathsIT.ask(store.cypher(), QUERY, variables);
        assertThat(PathsIT.ask(store.driverCypher(), QUERY, variables)).isEqualTo(answer);
        JsonNode group = answer.at("/data/connections");

        List<Shared> expected = expected(graph, members, length, maxDegree);
        assertThat(group.get("complete").asBoolean()).isTrue();
        assertThat(group.get("direct")
                        .valueStream()
                        .map(r -> r.get("id").asString())
                        .toList())
                .isEqualTo(graph.relations().stream()
                        .filter(r -> members.contains(r.from()) && members.contains(r.to()))
                        .map(PlainGraph.Relation::id)
                        .sorted()
                        .toList());
        assertThat(group.get("sharedCount").asInt()).isEqualTo(expected.size());
        assertThat(group.get("shared")
                        .valueStream()
                        .map(s -> s.at("/node/id").asString())
                        .toList())
                .isEqualTo(expected.stream().map(Shared::id).toList());
        for (int i = 0; i < expected.size(); i++) {
            JsonNode shared = group.get("shared").get(i);
            Map<String, Way> ways = expected.get(i).ways();
            assertThat(shared.get("score").asDouble()).isCloseTo(expected.get(i).score(), within(1e-11));
            assertThat(shared.get("memberCount").asInt()).isEqualTo(ways.size());
            assertThat(shared.get("links")
                            .valueStream()
                            .map(link -> link.at("/member/id").asString() + link.get("distance") + " "
                                    + link.get("hops")
                                            .valueStream()
                                            .map(hop -> hop.at("/relation/id").asString())
                                            .toList())
                            .toList())
                    .isEqualTo(members.stream()
                            .filter(ways::containsKey)
                            .map(member -> link(graph, member, ways))
                            .toList());
        }
    }

    private static String link(PlainGraph graph, String member, Map<String, Way> ways) {
        List<String> nodes = Objects.requireNonNull(ways.get(member)).nodes();
        List<String> relations = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            relations.add(best(graph, nodes.get(i - 1), nodes.get(i)).id());
        }
        return member + (nodes.size() - 1) + " " + relations;
    }

    private static PlainGraph.Relation best(PlainGraph graph, String one, String other) {
        return graph.relations().stream()
                .filter(relation -> relation.joins(one, other))
                .min(Comparator.comparingDouble((PlainGraph.Relation relation) -> -relation.strength())
                        .thenComparing(PlainGraph.Relation::id))
                .orElseThrow();
    }

    private static Set<String> near(PlainGraph graph, String id) {
        return graph.relations().stream()
                .filter(relation -> relation.from().equals(id) || relation.to().equals(id))
                .map(relation -> relation.from().equals(id) ? relation.to() : relation.from())
                .collect(Collectors.toSet());
    }

    private static List<Shared> expected(PlainGraph graph, List<String> members, int length, int maxDegree) {
        Map<String, Map<String, Way>> ways = new TreeMap<>();
        for (String member : members) {
            for (String x : near(graph, member)) {
                if (length < 2 || members.contains(x)) {
                    continue;
                }
                double first = best(graph, member, x).strength();
                keep(ways, x, member, new Way(List.of(member, x), first));
                if (length > 2
                        && graph.degree(x) <= maxDegree
                        && !graph.entity(x).type().equals("Topic")) {
                    for (String y : near(graph, x)) {
                        if (!members.contains(y)) {
                            double score = first
                                    * graph.specificity(x)
                                    * best(graph, x, y).strength();
                            keep(ways, y, member, new Way(List.of(member, x, y), score));
                        }
                    }
                }
            }
        }
        List<Shared> shared = new ArrayList<>();
        ways.forEach((x, links) -> {
            Map<String, Way> kept = new TreeMap<>();
            links.forEach((member, way) -> {
                boolean joined = links.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(member)
                                && other.getValue().nodes().size() + way.nodes().size() - 2 <= length);
                if (joined) {
                    kept.put(member, way);
                }
            });
            if (kept.size() > 1
                    && List.of("Person", "Event", "Union")
                            .contains(graph.entity(x).type())) {
                double sum = kept.values().stream().mapToDouble(Way::score).sum();
                shared.add(new Shared(x, kept, graph.specificity(x) * sum / kept.size()));
            }
        });
        shared.sort(Comparator.comparingInt((Shared one) -> -one.ways().size())
                .thenComparingLong(one -> -Math.round(one.score() * 1e12))
                .thenComparing(Shared::id));
        return shared;
    }

    private static void keep(Map<String, Map<String, Way>> ways, String x, String member, Way way) {
        ways.computeIfAbsent(x, node -> new TreeMap<>())
                .merge(member, way, (one, other) -> better(one, other) ? one : other);
    }

    private static boolean better(Way one, Way other) {
        return Comparator.comparingInt((Way way) -> way.nodes().size())
                        .thenComparingLong(way -> -Math.round(way.score() * 1e12))
                        .thenComparing(way -> String.join(",", way.nodes()))
                        .compare(one, other)
                <= 0;
    }
}
