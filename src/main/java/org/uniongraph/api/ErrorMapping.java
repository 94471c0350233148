package org.uniongraph.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.api.errors.Failures;

/** Turns what a field throws into its error. */
@Component
@Order(0)
class ErrorMapping extends DataFetcherExceptionResolverAdapter {
    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        return Errors.of(
                Failures.refusal(
                        thrown,
                        environment.getExecutionId().toString(),
                        environment.getExecutionStepInfo().getPath()),
                environment);
    }
}
