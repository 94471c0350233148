package org.uniongraph.api.bounds;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Answers a root field on behalf of its operation, so that what reads for it knows the bounds. */
record BoundedFetcher(DataFetcher<?> fetcher) implements TrivialDataFetcher<Object> {
    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Operation operation = environment.getGraphQlContext().get(Operation.class);
        return operation == null ? fetcher.get(environment) : operation.call(() -> fetcher.get(environment));
    }
}
