package org.uniongraph.query;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The values that the arguments of fields have in one request, worked out when asked for. */
final class Values {
    private final CoercedVariables variables;
    private final GraphQLContext context;
    private final Locale locale;
    private final Map<Level, Map<String, Object>> known = new HashMap<>();

    private Values(CoercedVariables variables, GraphQLContext context, Locale locale) {
        this.variables = variables;
        this.context = context;
        this.locale = locale;
    }

    /** Those of a request. */
    static Values of(DataFetchingEnvironment environment) {
        return new Values(
                CoercedVariables.of(environment.getVariables()),
                environment.getGraphQlContext(),
                environment.getLocale());
    }

    /** The values of a field's arguments by their names. */
    Map<String, Object> of(Level level) {
        return level.constant() ? level.values() : known.computeIfAbsent(level, this::resolved);
    }

    private Map<String, Object> resolved(Level level) {
        return ValuesResolver.getArgumentValues(
                level.definition().getArguments(), level.written(), variables, context, locale);
    }
}
