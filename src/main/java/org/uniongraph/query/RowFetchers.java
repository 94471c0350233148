package org.uniongraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.PartialDate;

/** Picks the values of fields from the maps that a statement answers with. Nothing here reads the database. */
final class RowFetchers {
    /** Needs the environment, which costs, only for aliases. */
    @FunctionalInterface
    interface Picking extends LightDataFetcher<@Nullable Object> {
        @Override
        @Nullable
        Object get(
                GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment);

        @Override
        default @Nullable Object get(DataFetchingEnvironment environment) {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }
    }

    private RowFetchers() {}

    /** What picks {@code field} of an object of {@code type}. */
    static Picking fetcher(String type, String field) {
        if (type.equals("PageInfo")) {
            return of(row -> pageInfo(row, field));
        }
        if (type.equals("PartialDate")) {
            return (definition, source, environment) -> partialDate(new PartialDate(String.valueOf(source)), field);
        }
        if (type.equals("PathExplanation") && (field.equals("zh") || field.equals("en"))) {
            return of(row -> PathSentence.of(row(row.get(Keys.FACTS)), field.equals("zh")));
        }
        if (type.endsWith("Connection")) {
            return switch (field) {
                case "pageInfo" -> of(row -> row);
                case "totalCount" -> of(row -> row.get(Keys.TOTAL));
                case "complete" -> of(row -> row.get(Keys.COMPLETE));
                case "didYouMean" -> of(row -> FoundFields.didYouMean(row(row.get(Keys.NEAR))));
                default -> (definition, source, environment) -> page(definition, row(source), environment);
            };
        }
        if (type.endsWith("Edge") && field.equals("cursor")) {
            return (definition, source, environment) -> Cursor.encode(list(pick(definition, row(source), environment)));
        }
        if (type.equals("SearchEdge") && (field.equals("match") || field.equals("snippet"))) {
            return (definition, source, environment) ->
                    pick(definition, row(source), environment) instanceof Map<?, ?> row
                            ? FoundFields.of(field, row)
                            : null;
        }
        return (definition, source, environment) -> pick(definition, row(source), environment);
    }

    private static Picking of(Function<Map<?, ?>, @Nullable Object> value) {
        return (definition, source, environment) -> value.apply(row(source));
    }

    private static Map<?, ?> row(@Nullable Object source) {
        if (source instanceof Map<?, ?> row) {
            return row;
        }
        throw new IllegalStateException("expected a row, got " + source);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** Rows are keyed by name unless some field has an alias; only then is the way to the alias worth its cost. */
    private static @Nullable Object pick(
            GraphQLFieldDefinition field, Map<?, ?> row, Supplier<DataFetchingEnvironment> environment) {
        return row.containsKey(Keys.ALIASED)
                ? row.get(environment.get().getMergedField().getResultKey())
                : row.get(field.getName());
    }

    private static List<?> page(
            GraphQLFieldDefinition field, Map<?, ?> row, Supplier<DataFetchingEnvironment> environment) {
        List<?> rows = list(pick(field, row, environment));
        int size = size(row);
        return rows.size() > size ? rows.subList(0, size) : rows;
    }

    private static int size(Map<?, ?> connection) {
        return number(connection, Keys.LIMIT) - 1;
    }

    private static int number(Map<?, ?> connection, String key) {
        if (connection.get(key) instanceof Long number) {
            return Math.toIntExact(number);
        }
        throw new IllegalStateException("row " + connection + ": expected a number under " + key);
    }

    private static @Nullable Object pageInfo(Map<?, ?> connection, String field) {
        return switch (field) {
            case "hasNextPage" -> number(connection, Keys.SIZE) > size(connection);
            case "hasPreviousPage" -> Boolean.TRUE.equals(connection.get(Keys.PREVIOUS));
            default -> cursor(connection, field.equals("startCursor"));
        };
    }

    private static @Nullable String cursor(Map<?, ?> connection, boolean first) {
        List<?> cursors = list(connection.get(Keys.CURSORS));
        int size = Math.min(cursors.size(), size(connection));
        return size == 0 ? null : Cursor.encode(list(cursors.get(first ? 0 : size - 1)));
    }

    private static Object partialDate(PartialDate date, String field) {
        return switch (field) {
            case "value" -> date.value();
            case "precision" -> date.precision().name();
            case "earliest" -> date.earliest();
            default -> date.latest();
        };
    }
}
