package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.uniongraph.query.TestSchema;

/** Documents that never come near the database. */
class BoundsInstrumentationTests {
    private static final BoundsSettings DEFAULTS = settings(Map.of());

    /** Far more than any of these takes, also on a busy machine; without bounds some take minutes. */
    private static final Duration QUICKLY = Duration.ofSeconds(10);

    private final GraphQL graphQl = bounded(DEFAULTS);

    @Test
    void answersWhatIsWithinTheBounds() {
        assertThat(graphQl.execute("{ node(id: \"u1\") { id } }").getErrors()).isEmpty();
    }

    @Test
    void tellsWhetherTheSchemaIsAskedFor() {
        assertThat(readsTheGraph("{ node(id: \"u1\") { id } }")).isTrue();
        assertThat(readsTheGraph("{ __typename }")).isTrue();
        assertThat(readsTheGraph("{ ... { ...f } } fragment f on Query { __schema { description } }"))
                .isFalse();
    }

    @Test
    void refusesTenThousandAliases() {
        assertRefused("{" + repeated(10_000, i -> " a" + i + ": __typename") + "}", "DOCUMENT_TOO_LARGE", 100_000);
        assertRefused("{" + repeated(5_000, i -> " a" + i + ": __typename") + "}", "TOO_MANY_TOKENS", 10_000);
        assertRefused("{" + repeated(2_000, i -> " a" + i + ": __typename") + "}", "TOO_MANY_ROOT_FIELDS", 20);
        assertRefused("{ node(id: 1) {" + repeated(1_500, i -> " a" + i + ": id") + "} }", "TOO_MANY_ALIASES", 100);
    }

    @Test
    void refusesDocumentsAsLargeAsBooks() {
        assertRefused("{ __typename #" + "x".repeat(200_000) + "\n}", "DOCUMENT_TOO_LARGE", 100_000);
    }

    @Test
    void refusesDeepFields() {
        assertRefused(
                "{ unions " + "{ nodes { children ".repeat(40) + "{ totalCount" + " } }".repeat(40) + " } }",
                "TOO_DEEP",
                50);
        assertRefused("{ a".repeat(4_000) + " }".repeat(4_000), "TOO_DEEP", 50);
    }

    @Test
    void refusesDeepFragments() {
        String chain = repeated(60, i -> " fragment f" + i + " on Union { parent { nodes { ...f" + (i + 1) + " } } }");
        assertRefused("{ unions { nodes { ...f0 } } }" + chain + " fragment f60 on Union { id }", "TOO_DEEP", 50);
    }

    @Test
    void refusesFragmentsThatDoubleAtEachLevel() {
        String doubling =
                repeated(60, i -> " fragment f" + i + " on Union { ...f" + (i + 1) + " ...f" + (i + 1) + " }");
        assertRefused(
                "{ unions { nodes { ...f0 } } }" + doubling + " fragment f60 on Union { id }",
                "TOO_MANY_FIELDS",
                2_000);
    }

    @Test
    void refusesFragmentsWithinThemselves() {
        assertRefused("{ unions { nodes { ...f } } } fragment f on Union { id ...f }", null, 0);
        String ring = repeated(
                200,
                i -> " fragment f" + i + " on Union { id ...f" + ((i + 1) % 200) + " ...f" + ((i + 7) % 200) + " }");
        assertRefused("{ unions { nodes { ...f0 } } }" + ring, null, 0);
    }

    @Test
    void refusesFieldsThatAllHaveToBeComparedWithEachOther() {
        String wide = repeated(90, i -> " fragment f" + i + " on Union { " + "name ".repeat(20) + "}");
        assertRefused(
                "{ node(id: 1) { ... on Union { " + repeated(90, i -> " ...f" + i) + " } } }" + wide,
                "TOO_MANY_OVERLAPS",
                100_000);
        assertRefused("{ node(id: 1) { " + "id ".repeat(1_990) + " } }", "TOO_MANY_OVERLAPS", 100_000);
        assertRefused(
                "{ node(id: 1) { ... on Union { " + "parent { nodes { id parent { nodes { id } } } } ".repeat(280)
                        + " } } }",
                "TOO_MANY_OVERLAPS",
                100_000);
    }

    @Test
    void validatesTheWidestDocumentsQuickly() {
        assertAnswersQuickly("{ node(id: 1) { ... on Union { " + "name ".repeat(300) + " } } }");
        assertAnswersQuickly("{ node(id: 1) { ... on Union { "
                + repeated(40, i -> "parent(first: 20) { nodes { id name kind } } ") + " } } }");
        assertRefused(
                "{ node(id: 1) { id } } " + repeated(1_400, i -> " fragment f" + i + " on Union { id }"), null, 0);
        assertRefused("query(" + repeated(2_400, i -> " $v" + i + ": ID") + ") { node(id: $v1) { id } }", null, 0);
    }

    @Test
    void refusesHugeListsAndDeepFilters() {
        assertRefused("{ nodes(ids: [" + "\"a\" ".repeat(2_500) + "]) { id } }", "LIST_TOO_LONG", 2_000);
        assertRefused(
                "{ unions(filter: " + "{not: ".repeat(30) + "{}" + "}".repeat(30) + ") { totalCount } }",
                "VALUE_TOO_DEEP",
                12);
        assertRefused(
                "{ unions(filter: " + "{and: [".repeat(1_000) + "{}" + "]}".repeat(1_000) + ") { totalCount } }",
                "TOO_DEEP",
                50);
        assertRefused(
                "{ unions(filter: {name: {contains: \"" + "a".repeat(5_000) + "\"}}) { totalCount } }",
                "VALUE_TOO_LONG",
                2_000);
    }

    @Test
    void refusesHugeVariables() {
        String operation = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        assertRefused(operation, Map.of("ids", List.of("x".repeat(3_000))), "VALUE_TOO_LONG", 2_000);
        assertRefused(operation, Map.of("ids", IntStream.range(0, 2_001).boxed().toList()), "LIST_TOO_LONG", 2_000);
        List<Object> deep = List.of();
        for (int i = 0; i < 5_000; i++) {
            deep = List.of(deep);
        }
        assertRefused(operation, Map.of("ids", deep), "VALUE_TOO_DEEP", 12);
        Map<String, Object> many = new HashMap<>();
        IntStream.range(0, 6_000).forEach(i -> many.put("v" + i, 1));
        assertRefused(operation, many, "TOO_MANY_VALUES", 5_000);
    }

    @Test
    void refusesWhatCostsTooMuchBeforeItRuns() {
        List<String> statements = new ArrayList<>();
        GraphQL counted = GraphQL.newGraphQL(TestSchema.over((query, row) -> statements.add(query.text())))
                .instrumentation(new BoundsInstrumentation(DEFAULTS, new ClientAddresses(List.of())))
                .build();

        ExecutionResult result = counted.execute("{ unions(first: 100) { nodes { children(first: 100) { nodes {"
                + " organized(first: 100) { nodes { name } } } } } } }");

        assertThat(result.getErrors().getFirst().getExtensions())
                .containsEntry("code", "TOO_COMPLEX")
                .containsEntry("max", 500_000L);
        assertThat(statements).isEmpty();
    }

    @Test
    void tellsItsSchemaOnlyWhereTheSettingsSaySo() {
        GraphQL silent = bounded(settings(Map.of("uniongraph.bounds.introspection", "off")));
        GraphQL local = bounded(settings(Map.of("uniongraph.bounds.introspection", "loopback")));

        for (GraphQL closed : List.of(silent, local)) {
            assertThat(closed.execute("{ __schema { types { name } } }")
                            .getErrors()
                            .getFirst()
                            .getExtensions())
                    .containsEntry("code", "INTROSPECTION_OFF");
            assertThat(closed.execute("{ __typename }").getErrors()).isEmpty();
        }
        assertThat(graphQl.execute("{ __schema { types { name } } }").getErrors())
                .isEmpty();
    }

    private void assertRefused(String operation, @Nullable String code, long max) {
        assertRefused(operation, Map.of(), code, max);
    }

    private void assertRefused(String operation, Map<String, Object> variables, @Nullable String code, long max) {
        long start = System.nanoTime();
        ExecutionResult result = graphQl.execute(
                ExecutionInput.newExecutionInput(operation).variables(variables).build());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(QUICKLY);
        assertThat(result.getErrors()).isNotEmpty();
        if (code != null) {
            assertThat(result.getErrors().getFirst().getExtensions())
                    .containsEntry("code", code)
                    .containsEntry("max", max)
                    .containsKey("given");
        }
    }

    private void assertAnswersQuickly(String operation) {
        long start = System.nanoTime();
        assertThat(graphQl.execute(operation).getErrors()).isEmpty();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.getLogger("bounds").log(System.Logger.Level.INFO, operation.length() + " characters: " + took);
        assertThat(took).isLessThan(QUICKLY);
    }

    private static String repeated(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private boolean readsTheGraph(String text) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text).build();
        graphQl.execute(input);
        return Operation.find(input.getGraphQLContext()).orElseThrow().readsTheGraph();
    }

    private static GraphQL bounded(BoundsSettings settings) {
        return GraphQL.newGraphQL(TestSchema.over((query, row) -> row.accept(Map.of())))
                .instrumentation(new BoundsInstrumentation(settings, new ClientAddresses(List.of())))
                .build();
    }

    static BoundsSettings settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("uniongraph.bounds", BoundsSettings.class);
    }
}
