package org.uniongraph.query;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One selected field and its place in the operation. */
final class Level {
    private final String name;
    private final String key;
    private final Set<String> types;
    private final GraphQLFieldDefinition definition;
    private final List<graphql.language.Argument> written;
    private final Map<String, Object> values;
    private final boolean constant;
    private final Looks looks;
    private final List<Level> fields;

    private Level(ExecutableNormalizedField field, GraphQLSchema schema, Looks looks) {
        this.name = field.getName();
        this.key = field.getResultKey();
        this.types = Set.copyOf(field.getObjectTypeNames());
        this.definition = field.getFieldDefinitions(schema).getFirst();
        this.written = field.getAstArguments();
        this.values = field.getResolvedArguments();
        this.constant = written.stream().noneMatch(Variables::areIn);
        this.looks = looks;
        this.fields = field.getChildren().stream()
                .filter(child -> !child.getName().startsWith("__"))
                .map(child -> new Level(child, schema, looks))
                .toList();
    }

    /** A root field with all that is selected below it. */
    static Level root(ExecutableNormalizedField field, GraphQLSchema schema) {
        return new Level(field, schema, new Looks());
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
        return new Argument(this, null, argument, values.get(argument));
    }

    /** The name of an argument's type. */
    String argumentType(String argument) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                        definition.getArgument(argument).getType()))
                .getName();
    }

    /** The fields directly below, without {@code __typename}. */
    List<Level> fields() {
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

    /** What was looked at in the arguments of the whole root field. */
    Looks looks() {
        return looks;
    }

    /** Whether its arguments are the same in all requests, since none has a variable. */
    boolean constant() {
        return constant;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    /** The arguments as the document has them. */
    List<graphql.language.Argument> written() {
        return written;
    }

    /** The values of the arguments in the request that was compiled. */
    Map<String, Object> values() {
        return values;
    }
}
