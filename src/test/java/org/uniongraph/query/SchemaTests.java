package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.EventType;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.UnionLevel;

class SchemaTests {
    private static final Set<String> STANDARD_DIRECTIVES = Set.of(
            "include", "skip", "deprecated", "specifiedBy", "oneOf", "defer", "experimental_disableErrorPropagation");

    private final GraphQLSchema schema = TestSchema.over((query, row) -> {});

    @Test
    void everyElementIsDescribed() {
        List<String> undescribed = new ArrayList<>();
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(type -> look(type, undescribed));
        schema.getDirectives().stream()
                .filter(directive -> !STANDARD_DIRECTIVES.contains(directive.getName()))
                .forEach(directive -> look(directive, undescribed));

        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyElementIsMapped() {
        assertThat(GraphSchema.unmapped(schema)).isEmpty();
    }

    @Test
    void enumsAreThoseOfTheModel() {
        assertThat(values("RelationType")).isEqualTo(names(RelationType.values()));
        assertThat(values("EventType")).isEqualTo(names(EventType.values()));
        assertThat(values("OrganizationKind")).isEqualTo(names(OrganizationKind.values()));
        assertThat(values("UnionLevel")).isEqualTo(names(UnionLevel.values()));
        assertThat(values("FigureMeasure")).isEqualTo(names(FigureMeasure.values()));
        assertThat(values("AuthorRole")).isEqualTo(names(AuthorRole.values()));
    }

    @Test
    void introspectionAnswers() {
        ExecutionResult result = TestSchema.graphQl((query, row) -> {}).execute(IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(result.getErrors()).isEmpty();
    }

    private List<String> values(String type) {
        return schema.getType(type) instanceof GraphQLEnumType values
                ? values.getValues().stream().map(value -> value.getName()).toList()
                : List.of();
    }

    private static List<String> names(Enum<?>[] values) {
        return List.of(values).stream().map(Enum::name).toList();
    }

    private static void look(GraphQLNamedType type, List<String> undescribed) {
        if (isStandardScalar(type.getName())) {
            return;
        }
        look(type.getName(), type, undescribed);
        switch (type) {
            case GraphQLFieldsContainer container ->
                container.getFieldDefinitions().forEach(field -> look(type.getName(), field, undescribed));
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions()
                        .forEach(field -> look(type.getName() + "." + field.getName(), field, undescribed));
            case GraphQLEnumType values ->
                values.getValues().forEach(value -> look(type.getName() + "." + value.getName(), value, undescribed));
            default -> {}
        }
    }

    private static void look(String type, GraphQLFieldDefinition field, List<String> undescribed) {
        String name = type + "." + field.getName();
        look(name, (GraphQLNamedSchemaElement) field, undescribed);
        field.getArguments().forEach(argument -> look(name + "(" + argument.getName() + ")", argument, undescribed));
    }

    private static void look(GraphQLDirective directive, List<String> undescribed) {
        look("@" + directive.getName(), directive, undescribed);
        for (GraphQLArgument argument : directive.getArguments()) {
            look("@" + directive.getName() + "(" + argument.getName() + ")", argument, undescribed);
        }
    }

    private static void look(String name, GraphQLNamedSchemaElement element, List<String> undescribed) {
        String description = element.getDescription();
        if (description == null || description.isBlank()) {
            undescribed.add(name);
        }
    }

    private static boolean isStandardScalar(String name) {
        return Set.of("Int", "Float", "String", "Boolean", "ID").contains(name);
    }
}
