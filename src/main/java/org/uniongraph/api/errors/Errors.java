package org.uniongraph.api.errors;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.uniongraph.refusal.RequestRefused;

/** The one place that writes down why a request is refused. */
public final class Errors {
    private Errors() {}

    /** As the error of a field. */
    public static GraphQLError of(RequestRefused refused, DataFetchingEnvironment field) {
        return error(refused, GraphqlErrorBuilder.newError(field));
    }

    /** As the error of an operation. */
    public static GraphQLError of(RequestRefused refused) {
        return error(refused, GraphqlErrorBuilder.newError());
    }

    /** Ends an operation that has not begun to run. */
    public static AbortExecutionException abort(RequestRefused refused) {
        return new AbortExecutionException(List.of(of(refused)));
    }

    /** As the whole answer to an operation. */
    public static DefaultExecutionGraphQlResponse response(RequestRefused refused, ExecutionInput asked) {
        return new DefaultExecutionGraphQlResponse(
                asked,
                ExecutionResult.newExecutionResult().addError(of(refused)).build());
    }

    /** As the whole answer to a request that never became an operation: an object for JSON. */
    public static Map<String, Object> answer(RequestRefused refused) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", refused.getMessage());
        error.put("extensions", refused.extensions());
        return Map.of("errors", List.of(error));
    }

    private static GraphQLError error(RequestRefused refused, GraphqlErrorBuilder<?> builder) {
        return builder.message("%s", refused.getMessage())
                .errorType(refused.code().isServers() ? ErrorType.DataFetchingException : ErrorType.ValidationError)
                .extensions(refused.extensions())
                .build();
    }
}
