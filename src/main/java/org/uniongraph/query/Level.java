package org.uniongraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One selected field and its place in the operation. */
final class Level {
    private final @Nullable Level parent;
    private final int index;
    private final String name;
    private final String key;
    private final Set<String> types;
    private final Map<String, Object> arguments;
    private final GraphQLFieldDefinition definition;
    private final DataFetchingFieldSelectionSet selection;
    private @Nullable List<Level> fields;

    private Level(
            @Nullable Level parent,
            int index,
            String name,
            String key,
            Set<String> types,
            Map<String, Object> arguments,
            GraphQLFieldDefinition definition,
            DataFetchingFieldSelectionSet selection) {
        this.parent = parent;
        this.index = index;
        this.name = name;
        this.key = key;
        this.types = types;
        this.arguments = arguments;
        this.definition = definition;
        this.selection = selection;
    }

    static Level root(DataFetchingEnvironment environment) {
        String name = environment.getField().getName();
        return new Level(
                null,
                0,
                name,
                name,
                Set.of("Query"),
                environment.getArguments(),
                environment.getFieldDefinition(),
                environment.getSelectionSet());
    }

    private Level below(int index, SelectedField field) {
        return new Level(
                this,
                index,
                field.getName(),
                field.getResultKey(),
                Set.copyOf(field.getObjectTypeNames()),
                field.getArguments(),
                field.getFieldDefinitions().getFirst(),
                field.getSelectionSet());
    }

    String name() {
        return name;
    }

    /** Under which the answer shows it: its alias or its name. */
    String key() {
        return key;
    }

    /** The object types on which it is selected. */
    Set<String> types() {
        return types;
    }

    Argument argument(String argument) {
        return new Argument(this, null, argument, arguments.get(argument));
    }

    /** The name of an argument's type. */
    String argumentType(String argument) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                        definition.getArgument(argument).getType()))
                .getName();
    }

    /** The fields directly below, without {@code __typename}. */
    List<Level> fields() {
        if (fields == null) {
            fields = new ArrayList<>();
            List<SelectedField> selected = selection.getImmediateFields();
            for (int i = 0; i < selected.size(); i++) {
                if (!selected.get(i).getName().startsWith("__")) {
                    fields.add(below(i, selected.get(i)));
                }
            }
        }
        return fields;
    }

    /** The fields of this name directly below, whatever their aliases. */
    List<Level> fields(String wanted) {
        return fields().stream().filter(field -> field.name.equals(wanted)).toList();
    }

    /** Whether a field of this name is selected directly below. */
    boolean selects(String wanted) {
        return fields().stream().anyMatch(field -> field.name.equals(wanted));
    }

    boolean aliased() {
        return !key.equals(name);
    }

    /** The field at the same place of another operation of the same shape. */
    Level in(Level root) {
        if (parent == null) {
            return root;
        }
        return parent.in(root).fields().stream()
                .filter(field -> field.index == index)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("field '" + name + "': operations differ in shape"));
    }

    @Nullable
    Object argumentValue(Object argument) {
        return arguments.get(argument.toString());
    }
}
