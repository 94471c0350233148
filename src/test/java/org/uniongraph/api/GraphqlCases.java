package org.uniongraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.uniongraph.query.FixtureGraph;
import org.uniongraph.query.TestSchema;
import org.uniongraph.store.Cypher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each case is two files under cases/: NAME.graphql, the operation, and NAME.json with its {@code variables}, if it has
 * any, and the whole {@code answer}. Subclasses say which store answers.
 */
abstract class GraphqlCases {
    private static final JsonMapper JSON = new JsonMapper();

    private final GraphQL graphQl;

    /** @param cypher reads a store that holds the {@link FixtureGraph} */
    GraphqlCases(Cypher cypher) {
        graphQl = TestSchema.graphQl(cypher, new ErrorMapping());
    }

    static Stream<String> cases() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:cases/**/*.graphql"))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(file -> file.substring(0, file.length() - ".graphql".length()))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers(String name) {
        JsonNode expected = JSON.readTree(FixtureGraph.text("cases/" + name + ".json"));
        Map<String, Object> variables = JSON.convertValue(
                expected.path("variables").isMissingNode() ? JSON.createObjectNode() : expected.get("variables"),
                JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
        ExecutionInput input = ExecutionInput.newExecutionInput(FixtureGraph.text("cases/" + name + ".graphql"))
                .variables(variables)
                .build();

        JsonNode answer = JSON.valueToTree(graphQl.execute(input).toSpecification());

        assertThat(answer.toPrettyString()).isEqualTo(expected.get("answer").toPrettyString());
    }
}
