package org.uniongraph.api.documents;

import graphql.language.OperationDefinition;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values for the variables that an operation must be given, of the right types. They find nothing: ids and names are
 * ones that nobody has, of the length that ids have, since the database plans for lengths.
 */
final class SampleVariables {
    private static final String NOBODY = "rehearsal-of-a-document-0";

    private final GraphQLSchema schema;

    SampleVariables(GraphQLSchema schema) {
        this.schema = schema;
    }

    Map<String, Object> of(OperationDefinition operation) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getType() instanceof graphql.language.NonNullType required
                    && variable.getDefaultValue() == null) {
                values.put(variable.getName(), value(required.getType()));
            }
        }
        return values;
    }

    private Object value(graphql.language.Type<?> type) {
        return switch (type) {
            case graphql.language.NonNullType required -> value(required.getType());
            case graphql.language.ListType list -> List.of(value(list.getType()));
            case TypeName named -> value(schema.getType(named.getName()));
            default -> throw new IllegalStateException("type " + type + ": expected a name, a list or one of them");
        };
    }

    private static Object value(@Nullable GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> value(required.getWrappedType());
            case GraphQLList list -> List.of(value(list.getWrappedType()));
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLInputObjectType object -> fields(object);
            case GraphQLScalarType scalar -> scalar(scalar.getName());
            case null, default -> throw new IllegalStateException("type " + type + ": expected one for input");
        };
    }

    private static Map<String, Object> fields(GraphQLInputObjectType object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.getFieldDefinitions().stream()
                .filter(field -> field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue())
                .forEach(field -> values.put(field.getName(), value(field.getType())));
        return values;
    }

    private static Object scalar(String name) {
        return switch (name) {
            case "Int", "Float", "Long" -> 1;
            case "Boolean" -> true;
            case "Date" -> "2000-01-01";
            case "DateTime" -> "2000-01-01T00:00:00Z";
            default -> NOBODY;
        };
    }
}
