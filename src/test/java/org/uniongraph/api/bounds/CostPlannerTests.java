package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniongraph.query.TestSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CostPlannerTests {
    private static final long MOST = 500_000;
    private static final GraphQLSchema SCHEMA = TestSchema.over((query, row) -> row.accept(Map.of()));

    /** Each cost is worked out by hand from {@link CostModel}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { node(id: "u1") { id } }                                                    | 11
            { a: node(id: "u1") { id } b: node(id: "u2") { id } }                         | 22
            { nodes(ids: ["u1", "u2", "u3"]) { id __typename } }                          | 16
            { events { nodes { id } } }                                                   | 121
            { events(first: 5) { nodes { id name } pageInfo { hasNextPage } totalCount } } | 133
            { events(first: 5) { edges { cursor node { id } } } }                         | 116
            { events(first: 10) { nodes { organizers { nodes { id } } } } }               | 191
            { events(first: 10) { nodes { organizers(first: 1) { nodes { id } } } } }     | 171
            { events(first: 10) { nodes { figures(first: 10) { nodes { unit } } } } }     | 261
            { events(first: 10) { ...some } } fragment some on EventConnection { nodes { id } } | 111
            { node(id: "u1") { ... on Union { evidence { quote } } } }                    | 18
            { neighborhood(ids: ["u1"], depth: 2, limit: 100) { nodes { distance } } }    | 4101
            { paths(from: "a", to: "b") { paths { score } } }                             | 5011
            { paths(from: "a", to: "b", maxMillis: 10000) { complete } }                  | 25001
            { search(text: "a", first: 10) { nodes { id } } }                             | 1011
            { corpus { articles } }                                                       | 101
            { __schema { types { name } } }                                               | 1000
            { __typename }                                                                | 1
            { events @skip(if: true) { nodes { id } } }                                   | 0
            """)
    void costsWhatItsFieldsAndPagesCost(String operation, long expected) {
        assertThat(plan(operation).cost(Map.of())).isEqualTo(expected);
    }

    @Test
    void readsPagesAndConditionsFromVariables() {
        CostPlan plan = plan(
                "query($n: Int = 7, $more: Boolean!) { events(first: $n) { nodes { id name @include(if: $more) } } }");

        assertThat(plan.cost(Map.of("n", 100, "more", true))).isEqualTo(100 + 1 + 200);
        assertThat(plan.cost(Map.of("n", 100, "more", false))).isEqualTo(100 + 1 + 100);
        assertThat(plan.cost(Map.of("more", false))).isEqualTo(100 + 1 + 20);
    }

    @Test
    void staysCountableWhenPagesMultiplyBeyondAnyNumber() {
        StringBuilder operation = new StringBuilder("{ unions(first: 2147483647) { nodes { ");
        operation.append("children(first: 2147483647) { nodes { ".repeat(14)).append("id");
        operation.append(" } }".repeat(15)).append(" }");

        assertThat(plan(operation.toString()).cost(Map.of()))
                .isGreaterThan(MOST)
                .isLessThanOrEqualTo(CostPlan.ENDLESS);
    }

    @Test
    void leavesRoomForTheQuestionsOfTheBenchmark() throws IOException {
        JsonNode workloads =
                new JsonMapper().readTree(Path.of("bench/endpoints/ours.json")).get("workloads");
        for (Map.Entry<String, JsonNode> workload : workloads.properties()) {
            String operation = workload.getValue()
                    .get("query")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.joining("\n"));

            assertThat(plan(operation).cost(Map.of())).as(workload.getKey()).isLessThan(MOST / 2);
        }
    }

    @Test
    void refusesFiveLevelsOfWholePages() {
        String operation =
                "{ unions(first: 100) { nodes { children(first: 100) { nodes { organized(first: 100) { nodes {"
                        + " participants(first: 100) { nodes { id } } } } } } } } }";

        assertThat(plan(operation).cost(Map.of())).isGreaterThan(MOST);
    }

    static CostPlan plan(String text) {
        Document document = Parser.parse(text);
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        return CostPlanner.plan(
                SCHEMA,
                fragments,
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow());
    }
}
