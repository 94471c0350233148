package org.uniongraph.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.language.Field;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uniongraph.store.CypherQuery;

/**
 * The statements of root fields, compiled once for each field of a document and all requests of the same shape. A
 * document that is parsed once has the same field each time.
 */
final class Statements {
    /** Some hundred documents of a dashboard or two; one takes about 50 KB. */
    private static final int FIELDS = 2_000;

    /** A field's arguments rarely come in more shapes; the oldest goes. */
    private static final int SHAPES = 16;

    private record Shaped(List<Field> fields, Map<String, Object> conditions, Looks looks, Compiled compiled) {
        boolean fits(DataFetchingEnvironment environment, Values values) {
            return fields.equals(environment.getMergedField().getFields())
                    && environment.getVariables().entrySet().containsAll(conditions.entrySet())
                    && looks.sameIn(values);
        }
    }

    private final Mapping mapping;
    private final Cache<Field, List<Shaped>> compiled =
            Caffeine.newBuilder().weakKeys().maximumSize(FIELDS).build();

    Statements(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Refuses a root field without a mapping.
     *
     * @throws IllegalStateException naming it
     */
    void check(String field) {
        mapping.field("Query", field);
    }

    /** The statement that answers a root field, with its parameters. */
    CypherQuery of(DataFetchingEnvironment environment) {
        Values values = Values.of(environment);
        List<Shaped> shapes = compiled.getIfPresent(environment.getField());
        if (shapes != null) {
            for (Shaped shaped : shapes) {
                if (shaped.fits(environment, values)) {
                    return shaped.compiled().query(values);
                }
            }
        }
        Shaped made = compile(environment);
        CypherQuery query = made.compiled().query(values);
        compiled.asMap().merge(environment.getField(), List.of(made), Statements::newestFirst);
        return query;
    }

    private static List<Shaped> newestFirst(List<Shaped> old, List<Shaped> made) {
        return Stream.concat(made.stream(), old.stream()).limit(SHAPES).toList();
    }

    private Shaped compile(DataFetchingEnvironment environment) {
        Level root = Level.root(selected(environment), environment.getGraphQLSchema());
        Compiled statement = Root.compile(mapping, root);
        return new Shaped(
                List.copyOf(environment.getMergedField().getFields()),
                conditions(environment),
                root.looks(),
                statement);
    }

    private static ExecutableNormalizedField selected(DataFetchingEnvironment environment) {
        String key = environment.getMergedField().getResultKey();
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        environment.getGraphQLSchema(),
                        environment.getOperationDefinition(),
                        environment.getFragmentsByName(),
                        CoercedVariables.of(environment.getVariables()))
                .getTopLevelFields()
                .stream()
                .filter(field -> field.getResultKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("root field '" + key + "' is not selected"));
    }

    private static Map<String, Object> conditions(DataFetchingEnvironment environment) {
        Map<String, Object> conditions = new HashMap<>();
        for (String variable : Variables.conditions(environment.getDocument())) {
            Object value = environment.getVariables().get(variable);
            if (value != null) {
                conditions.put(variable, value);
            }
        }
        return conditions;
    }
}
