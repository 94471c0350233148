package org.uniongraph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.uniongraph.query.FixtureGraph;
import org.uniongraph.query.TestSchema;
import org.uniongraph.store.TestStore;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The panels of the Grafana dashboard get the rows and columns that they show, over a graph whose events have dates.
 */
class GrafanaDashboardIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of("docs", "grafana");
    private static final Map<String, String> FILLED_IN = Map.of(
            "${__from:date:YYYY-MM-DD}", "2020-01-01",
            "${__to:date:YYYY-MM-DD}", "2026-12-31",
            "${union}", "江苏省总工会");

    @BeforeAll
    static void loadGraph() {
        FixtureGraph.load();
    }

    @TestFactory
    Stream<DynamicTest> showsRowsWithItsColumns() throws IOException {
        return dashboard()
                .get("panels")
                .valueStream()
                .map(panel ->
                        DynamicTest.dynamicTest(panel.get("title").asString(), () -> check(panel.at("/targets/0"))));
    }

    @Test
    void usesTheDataSourceThatIsProvisioned() throws IOException {
        String source = Files.readString(FOLDER.resolve("provisioning/datasources/uniongraph.yaml"));
        for (JsonNode panel : dashboard().get("panels")) {
            assertThat(source)
                    .contains("uid: " + panel.at("/datasource/uid").asString())
                    .contains("type: " + panel.at("/datasource/type").asString());
        }
    }

    private static JsonNode dashboard() throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve("dashboards/union-events.json")));
    }

    private static void check(JsonNode target) {
        String variables = target.at("/url_options/body_graphql_variables").asString();
        for (Map.Entry<String, String> variable : FILLED_IN.entrySet()) {
            variables = variables.replace(variable.getKey(), variable.getValue());
        }
        ExecutionResult answer = TestSchema.graphQl(TestStore.shared().cypher())
                .execute(ExecutionInput.newExecutionInput(
                                target.at("/url_options/body_graphql_query").asString())
                        .variables(JSON.readValue(variables, new TypeReference<Map<String, Object>>() {}))
                        .build());
        assertThat(answer.getErrors()).isEmpty();
        JsonNode data = JSON.valueToTree(answer.toSpecification()).get("data");
        String root = target.get("root_selector").asString();
        JsonNode rows = data.at(root.replaceFirst("^data", "").replace('.', '/'));

        assertThat(root).startsWith("data.");
        assertThat(target.get("url").asString()).isEqualTo("/graphql");
        assertThat(rows.isArray()).isTrue();
        assertThat(rows).isNotEmpty();
        for (JsonNode column : target.get("columns")) {
            List<JsonNode> values = rows.valueStream()
                    .map(row -> row.path(column.get("selector").asString()))
                    .toList();
            assertThat(values).as(column.toString()).noneMatch(JsonNode::isMissingNode);
            assertThat(values).as(column.toString()).anyMatch(value -> !value.isNull());
            assertThat(values)
                    .as(column.toString())
                    .allMatch(value ->
                            value.isNull() || fits(value, column.get("type").asString()));
        }
    }

    private static boolean fits(JsonNode value, String type) {
        return switch (type) {
            case "number" -> value.isNumber();
            case "timestamp" -> LocalDate.parse(value.asString()).getYear() > 0;
            default -> value.isString();
        };
    }
}
