package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.ingest.Progress;
import org.uniongraph.ingest.TestIngest;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.TestStore;
import org.uniongraph.store.WriteSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The paths are those that JGraphT finds in the same graph, ranked by a sum done here. */
class PathsIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> THROUGH =
            List.of("UNION", "OTHER_ORGANIZATION", "PERSON", "EVENT", "PLACE", "TOPIC");
    private static final String QUERY = """
            query($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $types: [RelationType!], $through: [EntityType!]!,
                $avoid: [ID!]!, $maxDegree: Int!, $during: Period, $minConfidence: Float!, $minSources: Int!, $validAt: Date) {
              paths(from: $from, to: $to, maxLength: $maxLength, first: $first, relationTypes: $types, through: $through,
                  avoidIds: $avoid, maxDegree: $maxDegree, during: $during, minConfidence: $minConfidence,
                  minSources: $minSources, validAt: $validAt, maxNodes: 50000, maxMillis: 10000) {
                complete stoppedBy completeTo
                paths { score length nodes { id } explanation { confidence weakest evidence specificity degrees }
                  hops { forward relation { id from { id } } parallel { id } } } } }""";

    private final TestStore store = TestStore.shared();

    /** A question, with the answer's computation beside it. */
    private record Question(
            String from,
            String to,
            int maxLength,
            List<String> types,
            List<String> through,
            Set<String> avoided,
            int maxDegree,
            boolean during,
            double minConfidence,
            int minSources,
            boolean validAt) {
        private static final LocalDate FROM = LocalDate.of(2018, 6, 1);
        private static final LocalDate TO = LocalDate.of(2024, 6, 30);
        private static final LocalDate AT = LocalDate.of(2021, 3, 1);

        static Question random(Random random, List<String> ids) {
            List<String> shuffled = new ArrayList<>(ids);
            Collections.shuffle(shuffled, random);
            return new Question(
                    shuffled.get(0),
                    shuffled.get(1),
                    1 + random.nextInt(6),
                    random.nextInt(4) == 0 ? List.of("WON", "ORGANIZED") : List.of(),
                    random.nextBoolean() ? THROUGH : THROUGH.subList(0, 5),
                    random.nextBoolean() ? Set.of() : Set.of(shuffled.get(2), shuffled.get(3), shuffled.get(0)),
                    random.nextInt(3) == 0 ? 5 : 1000,
                    random.nextInt(4) == 0,
                    random.nextInt(4) == 0 ? 0.6 : 0,
                    random.nextInt(4) == 0 ? 2 : 0,
                    random.nextInt(4) == 0);
        }

        Map<String, Object> variables() {
            Map<String, Object> variables = new HashMap<>(Map.of(
                    "from",
                    from,
                    "to",
                    to,
                    "maxLength",
                    maxLength,
                    "first",
                    100,
                    "through",
                    through,
                    "avoid",
                    List.copyOf(avoided),
                    "maxDegree",
                    maxDegree));
            variables.put("minConfidence", minConfidence);
            variables.put("minSources", minSources);
            variables.put("types", types.isEmpty() ? null : types);
            variables.put("during", during ? Map.of("from", FROM.toString(), "to", TO.toString()) : null);
            variables.put("validAt", validAt ? AT.toString() : null);
            return variables;
        }

        Predicate<PlainGraph.Relation> wanted(PlainGraph graph) {
            return relation -> (types.isEmpty() || types.contains(relation.type()))
                    && relation.confidence() >= minConfidence
                    && relation.sources() >= minSources
                    && (!validAt || meets(relation.validFrom(), relation.validTo(), AT, AT))
                    && (!during
                            || meets(relation.validFrom(), relation.validTo(), FROM, TO)
                                    && takesPlace(graph, relation.from())
                                    && takesPlace(graph, relation.to()));
        }

        private static boolean takesPlace(PlainGraph graph, String id) {
            LocalDate day = graph.entity(id).day();
            return day == null || meets(day, day, FROM, TO);
        }

        private static boolean meets(
                @Nullable LocalDate start, @Nullable LocalDate end, LocalDate first, LocalDate last) {
            return (start == null || !start.isAfter(last)) && (end == null || !end.isBefore(first));
        }

        boolean passes(PlainGraph graph, String id) {
            String type = graph.entity(id).type();
            String name = type.equals("OtherOrganization") ? "OTHER_ORGANIZATION" : type.toUpperCase(Locale.ROOT);
            return through.contains(name) && !avoided.contains(id) && graph.degree(id) <= maxDegree;
        }
    }

    private record Found(List<String> nodes, double score, List<List<String>> links) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatJgraphtFindsInRandomGraphs(int seed) {
        PlainGraph graph = PlainGraph.random(seed, 24, 30 + seed * 4);
        graph.load(store);
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            check(graph, Question.random(random, List.copyOf(graph.entities().keySet())));
        }
    }

    @Test
    void findsWhatJgraphtFindsInTheDemoGraph() throws IOException {
        store.empty();
        TestIngest.over(WriteSide.over(store.driver()).ledger())
                .ingest(List.of(Path.of("seeds/articles")), Progress.SILENT);
        PlainGraph graph = PlainGraph.of(store);
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            check(graph, Question.random(random, List.copyOf(graph.entities().keySet())));
        }
    }

    private void check(PlainGraph graph, Question question) {
        JsonNode answer = ask(store.cypher(), QUERY, question.variables());
        assertThat(ask(store.driverCypher(), QUERY, question.variables())).isEqualTo(answer);

        List<Found> expected = expected(graph, question);
        JsonNode paths = answer.at("/data/paths/paths");
        assertThat(answer.at("/data/paths/complete").asBoolean())
                .as(answer.toString())
                .isTrue();
        assertThat(paths.valueStream().map(PathsIT::ids).toList())
                .as(question.toString())
                .isEqualTo(expected.stream().map(Found::nodes).toList());
        for (int i = 0; i < expected.size(); i++) {
            Found found = expected.get(i);
            JsonNode path = paths.get(i);
            JsonNode why = path.get("explanation");
            assertThat(path.get("score").asDouble()).isCloseTo(found.score(), within(1e-11));
            assertThat(why.get("confidence").asDouble()
                            * why.get("evidence").asDouble()
                            * why.get("specificity").asDouble())
                    .isCloseTo(found.score(), within(1e-11));
            assertThat(path.get("hops").valueStream().map(PathsIT::links).toList())
                    .isEqualTo(found.links());
            assertThat(path.get("hops")
                            .valueStream()
                            .map(hop -> hop.at("/relation/from/id").asString())
                            .toList())
                    .isEqualTo(startsOf(path));
        }
    }

    private static List<String> startsOf(JsonNode path) {
        List<String> starts = new ArrayList<>();
        for (int i = 0; i < path.get("length").asInt(); i++) {
            boolean forward = path.get("hops").get(i).get("forward").asBoolean();
            starts.add(path.get("nodes").get(forward ? i : i + 1).get("id").asString());
        }
        return starts;
    }

    private static List<String> links(JsonNode hop) {
        List<String> ids = new ArrayList<>(List.of(hop.at("/relation/id").asString()));
        hop.get("parallel").forEach(relation -> ids.add(relation.get("id").asString()));
        return ids;
    }

    private static List<String> ids(JsonNode path) {
        return path.get("nodes")
                .valueStream()
                .map(node -> node.get("id").asString())
                .toList();
    }

    private static List<Found> expected(PlainGraph graph, Question question) {
        PlainGraph wanted = graph.only(question.wanted(graph));
        Graph<String, DefaultEdge> simple = new SimpleDirectedGraph<>(DefaultEdge.class);
        graph.entities().keySet().stream()
                .filter(id -> id.equals(question.from()) || id.equals(question.to()) || question.passes(graph, id))
                .forEach(simple::addVertex);
        wanted.relations().stream()
                .filter(relation -> simple.containsVertex(relation.from()) && simple.containsVertex(relation.to()))
                .forEach(relation -> {
                    simple.addEdge(relation.from(), relation.to());
                    simple.addEdge(relation.to(), relation.from());
                });
        return new AllDirectedPaths<>(simple)
                .getAllPaths(question.from(), question.to(), true, question.maxLength()).stream()
                        .map(path -> found(graph, wanted, path.getVertexList()))
                        .sorted(Comparator.<Found>comparingDouble(found -> -Math.round(found.score() * 1e12))
                                .thenComparingInt(found -> found.nodes().size())
                                .thenComparing(found -> String.join(",", found.nodes())))
                        .limit(100)
                        .toList();
    }

    private static Found found(PlainGraph graph, PlainGraph wanted, List<String> nodes) {
        double score = 1;
        List<List<String>> links = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            String one = nodes.get(i - 1);
            String other = nodes.get(i);
            List<PlainGraph.Relation> parallel = wanted.relations().stream()
                    .filter(relation -> relation.joins(one, other))
                    .sorted(Comparator.comparingDouble((PlainGraph.Relation relation) -> -relation.strength())
                            .thenComparing(PlainGraph.Relation::id))
                    .toList();
            links.add(parallel.stream().map(PlainGraph.Relation::id).toList());
            score *= parallel.getFirst().strength();
            score *= i < nodes.size() - 1 ? graph.specificity(other) : 1;
        }
        return new Found(nodes, score, links);
    }

    @Test
    void saysWhatCutItShort() {
        PlainGraph.random(3, 300, 3000).load(store);
        String query = """
                { paths(from: "n001", to: "n002", maxLength: 6, %s) { complete stoppedBy completeTo paths { length } } }""";

        JsonNode narrow =
                ask(store.cypher(), query.formatted("maxNodes: 10"), Map.of()).at("/data/paths");
        assertThat(narrow.get("complete").asBoolean()).isFalse();
        assertThat(narrow.get("stoppedBy").asString()).isEqualTo("NODES");
        assertThat(narrow.get("completeTo").asInt()).isEqualTo(1);
        JsonNode brief = ask(store.cypher(), query.formatted("maxNodes: 50000, maxMillis: 1"), Map.of())
                .at("/data/paths");
        assertThat(brief.get("complete").asBoolean()).isFalse();
        assertThat(brief.get("stoppedBy").asString()).isEqualTo("TIME");
        JsonNode middling = ask(store.cypher(), query.formatted("maxNodes: 100, maxMillis: 10000"), Map.of())
                .at("/data/paths");
        assertThat(middling.get("stoppedBy").asString()).isEqualTo("NODES");
        assertThat(middling.get("completeTo").asInt()).isBetween(1, 4);
        // the best of length 4 rule nearly all longer ones out before they are followed
        JsonNode roomy = ask(store.cypher(), query.formatted("maxNodes: 1500, maxMillis: 10000"), Map.of())
                .at("/data/paths");
        assertThat(roomy.get("complete").asBoolean()).isTrue();
        assertThat(roomy.get("paths").size()).isEqualTo(10);
    }

    static JsonNode ask(Cypher cypher, String query, Map<String, Object> variables) {
        ExecutionResult result = TestSchema.graphQl(cypher)
                .execute(ExecutionInput.newExecutionInput(query)
                        .variables(variables)
                        .build());
        assertThat(result.getErrors()).isEmpty();
        return JSON.valueToTree(result.toSpecification());
    }
}
