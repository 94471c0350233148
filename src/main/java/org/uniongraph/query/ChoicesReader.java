package org.uniongraph.query;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what the members of filters test, and what the values of orders sort by. */
final class ChoicesReader {
    private final Consumer<String> unmapped;

    ChoicesReader(Consumer<String> unmapped) {
        this.unmapped = unmapped;
    }

    Map<String, Source.Test> tests(GraphQLInputObjectType input) {
        Map<String, Source.Test> tests = new HashMap<>();
        for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
            Source.Test test = test(field);
            if (test != null) {
                tests.put(field.getName(), test);
            } else if (input.getFieldDefinition("and") != null) {
                unmapped.accept(input.getName() + "." + field.getName());
            }
        }
        return tests;
    }

    private Source.@Nullable Test test(GraphQLInputObjectField field) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        GraphQLAppliedDirective follows = field.getAppliedDirective("follows");
        GraphQLAppliedDirective chain = field.getAppliedDirective("chain");
        GraphQLAppliedDirective period = field.getAppliedDirective("period");
        if (follows != null && type instanceof GraphQLInputObjectType related) {
            String filter = Directives.target(related.getFieldDefinition("some").getType());
            return new Source.Test.Related(
                    Directives.follows(follows, filter.substring(0, filter.length() - "Filter".length())));
        }
        if (chain != null) {
            return new Source.Test.Subtree(Directives.chain(chain, "Entity"));
        }
        if (period != null) {
            return new Source.Test.Period(
                    Directives.texts(period, "from"),
                    Directives.texts(period, "to"),
                    Directives.flag(period, "open"),
                    Directives.findText(period, "indexed"));
        }
        return switch (field.getName()) {
            case "and" -> Source.Test.Logic.AND;
            case "or" -> Source.Test.Logic.OR;
            case "not" -> Source.Test.Logic.NOT;
            default -> type.getName().endsWith("Filter") ? value(field) : null;
        };
    }

    private static Source.Test value(GraphQLInputObjectField field) {
        GraphQLAppliedDirective property = field.getAppliedDirective("property");
        GraphQLAppliedDirective alternatives = field.getAppliedDirective("alternatives");
        return new Source.Test.Value(
                property == null ? List.of(field.getName()) : Directives.texts(property, "name"),
                alternatives == null ? null : Directives.text(alternatives, "name"));
    }

    Map<String, Source.SortKey> orders(GraphQLEnumType values) {
        Map<String, Source.SortKey> orders = new HashMap<>();
        for (GraphQLEnumValueDefinition value : values.getValues()) {
            GraphQLAppliedDirective property = value.getAppliedDirective("property");
            GraphQLAppliedDirective degree = value.getAppliedDirective("degree");
            if (property != null) {
                orders.put(
                        value.getName(),
                        new Source.SortKey.By(Directives.texts(property, "name").getFirst()));
            } else if (degree != null) {
                orders.put(
                        value.getName(),
                        new Source.SortKey.Degree(Directives.texts(degree, "types"), Directives.direction(degree)));
            } else {
                unmapped.accept(values.getName() + "." + value.getName());
            }
        }
        return orders;
    }
}
