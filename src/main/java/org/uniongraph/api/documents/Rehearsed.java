package org.uniongraph.api.documents;

import graphql.ExecutionInput;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query to be ready for.
 *
 * @param operation which operation of the text; null for its only one
 */
record Rehearsed(String text, @Nullable String operation, Map<String, Object> variables) {
    /** The queries among the operations of {@code text}, with values that nothing has. */
    static Stream<Rehearsed> of(String text, GraphQLSchema schema) {
        SampleVariables variables = new SampleVariables(schema);
        return Parser.parse(text).getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY)
                .map(operation -> new Rehearsed(text, operation.getName(), variables.of(operation)));
    }

    ExecutionInput input() {
        return ExecutionInput.newExecutionInput(text)
                .operationName(operation)
                .variables(variables)
                .build();
    }
}
