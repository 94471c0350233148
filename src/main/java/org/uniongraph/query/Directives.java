package org.uniongraph.query;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what one directive of the schema says. */
final class Directives {
    private Directives() {}

    static Source.Follows follows(GraphQLAppliedDirective directive, String target) {
        return new Source.Follows(
                texts(directive, "types"),
                direction(directive),
                target,
                flag(directive, "narrow"),
                flag(directive, "distinct"),
                directive.getArgument("sortedBy").getValue());
    }

    static Source.Chain chain(GraphQLAppliedDirective directive, String target) {
        List<String> types = new ArrayList<>(texts(directive, "type"));
        types.addAll(texts(directive, "or"));
        return new Source.Chain(List.copyOf(types), direction(directive), target);
    }

    static Source.Direction direction(GraphQLAppliedDirective directive) {
        Object value = directive.getArgument("direction").getValue();
        return value == null ? Source.Direction.BOTH : Source.Direction.valueOf(value.toString());
    }

    static String text(GraphQLAppliedDirective directive, String argument) {
        Object value = directive.getArgument(argument).getValue();
        return String.valueOf(value);
    }

    static @Nullable String findText(GraphQLAppliedDirective directive, String argument) {
        Object value = directive.getArgument(argument).getValue();
        return value == null ? null : String.valueOf(value);
    }

    static boolean flag(GraphQLAppliedDirective directive, String argument) {
        return Boolean.TRUE.equals(directive.getArgument(argument).getValue());
    }

    static List<String> texts(GraphQLAppliedDirective directive, String argument) {
        Object value = directive.getArgument(argument).getValue();
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    static boolean isConnection(GraphQLType type) {
        return type instanceof GraphQLObjectType object && object.getName().endsWith("Connection");
    }

    /** The type of a field's objects: of a connection's nodes, else its own. */
    static String target(GraphQLType type) {
        GraphQLType inner = GraphQLTypeUtil.unwrapAll(type);
        return inner instanceof GraphQLObjectType object && isConnection(object)
                ? target(object.getFieldDefinition("nodes").getType())
                : ((GraphQLNamedType) inner).getName();
    }
}
