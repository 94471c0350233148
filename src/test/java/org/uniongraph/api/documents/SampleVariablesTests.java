package org.uniongraph.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.uniongraph.query.TestSchema;

class SampleVariablesTests {
    private static final GraphQLSchema SCHEMA = TestSchema.over((query, row) -> {});

    @Test
    void givesOnlyWhatMustBeGiven() {
        assertThat(of("query($id: ID!, $first: Int! = 5, $filter: EventFilter) { node(id: $id) { id } }"))
                .containsOnlyKeys("id");
    }

    @Test
    void givesIdsThatNobodyHasInTheLengthOfIds() {
        Object id = of("query($id: ID!) { node(id: $id) { id } }").get("id");
        assertThat(String.valueOf(id))
                .hasSize("e504df3695133d4c71796003b".length())
                .doesNotMatch("e[0-9a-f]{24}");
    }

    @Test
    void givesListsEnumsAndObjectsOneValueEach() {
        Map<String, Object> values =
                of("query($ids: [ID!]!, $by: NeighborOrder!, $filter: DateFilter!) { corpus { articles } }");
        assertThat((List<?>) values.get("ids")).hasSize(1);
        assertThat(values.get("by")).isEqualTo("DEGREE");
        assertThat(values.get("filter")).isEqualTo(Map.of());
    }

    /** Every scalar of the schema, in the form that clients write it in. */
    @TestFactory
    List<DynamicTest> whatItGivesIsAccepted() {
        return List.of("ID", "String", "Int", "Float", "Boolean", "Date", "DateTime", "EventType", "[RelationType!]")
                .stream()
                .map(type -> DynamicTest.dynamicTest(type, () -> {
                    OperationDefinition operation = operation("query($value: " + type + "!) { corpus { articles } }");
                    Map<String, Object> values = new SampleVariables(SCHEMA).of(operation);
                    assertThat(ValuesResolver.coerceVariableValues(
                                            SCHEMA,
                                            operation.getVariableDefinitions(),
                                            graphql.execution.RawVariables.of(values),
                                            graphql.GraphQLContext.getDefault(),
                                            Locale.ROOT)
                                    .get("value"))
                            .isNotNull();
                }))
                .toList();
    }

    private static Map<String, Object> of(String text) {
        return new SampleVariables(SCHEMA).of(operation(text));
    }

    private static OperationDefinition operation(String text) {
        Document document = new Parser().parseDocument(text);
        return document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    }
}
