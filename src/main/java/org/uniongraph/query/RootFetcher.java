package org.uniongraph.query;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.store.Cypher;

/**
 * Answers a root field by one statement. Trivial in the sense of Spring for GraphQL, which would otherwise take its
 * connections for some of its own.
 */
record RootFetcher(Statements statements, Cypher cypher, boolean single) implements TrivialDataFetcher<Object> {
    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        List<@Nullable Object> results = new ArrayList<>();
        cypher.read(statements.of(environment), row -> results.add(result(row)));
        return single ? Asked.found(results.getFirst()) : results;
    }

    private static @Nullable Object result(Map<String, Object> row) {
        return row.get(Root.RESULT);
    }
}
