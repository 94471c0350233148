package org.uniongraph.query;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uniongraph.store.Cypher;

/** Makes the schema executable: every root field that its directives explain answers by one statement. */
public final class GraphSchema {
    private static final TypeResolver BY_ROW =
            environment -> environment.getSchema().getObjectType(typeName(environment.getObject()));

    private GraphSchema() {}

    /**
     * The schema of {@code registry} over the graph that {@code cypher} reads. Fields for which {@code wiring} has a
     * data fetcher keep it.
     *
     * @throws IllegalStateException naming a root field that has neither a mapping nor a data fetcher
     */
    public static GraphQLSchema executable(TypeDefinitionRegistry registry, RuntimeWiring wiring, Cypher cypher) {
        GraphQLSchema bare = new SchemaGenerator().makeExecutableSchema(registry, wired(registry, wiring));
        Mapping mapping = MappingReader.read(bare);
        Statements statements = new Statements(mapping);
        GraphQLCodeRegistry code =
                bare.getCodeRegistry().transform(builder -> fetchers(builder, bare, statements, cypher));
        return bare.transformWithoutTypes(builder -> builder.codeRegistry(code));
    }

    private static RuntimeWiring wired(TypeDefinitionRegistry registry, RuntimeWiring wiring) {
        return wiring.transform(builder -> {
            builder.strictMode(false); // Spring has given every interface a resolver already; ours takes its place
            builder.scalar(Scalars.DATE).scalar(Scalars.DATE_TIME);
            registry.getTypes(InterfaceTypeDefinition.class).stream()
                    .filter(type -> !wiring.getTypeResolvers().containsKey(type.getName()))
                    .forEach(type -> builder.type(
                            TypeRuntimeWiring.newTypeWiring(type.getName()).typeResolver(BY_ROW)));
            registry.getTypes(EnumTypeDefinition.class).forEach(type -> storedNames(type, builder));
        });
    }

    /** Enum values that the graph calls otherwise stand in arguments and rows as the graph calls them. */
    private static void storedNames(EnumTypeDefinition type, RuntimeWiring.Builder builder) {
        Map<String, String> stored = new HashMap<>();
        for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
            value.getDirectives("stored").stream()
                    .map(directive -> directive.getArgument("as").getValue())
                    .map(StringValue.class::cast)
                    .forEach(name -> stored.put(value.getName(), name.getValue()));
        }
        if (!stored.isEmpty()) {
            builder.type(TypeRuntimeWiring.newTypeWiring(type.getName())
                    .enumValues(name -> stored.getOrDefault(name, name)));
        }
    }

    private static void fetchers(
            GraphQLCodeRegistry.Builder builder, GraphQLSchema schema, Statements statements, Cypher cypher) {
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            switch (type) {
                case GraphQLInterfaceType abstraction -> builder.typeResolver(abstraction, BY_ROW);
                case GraphQLObjectType object
                when !ownFetchers(object) ->
                    object.getFieldDefinitions().forEach(field -> fetcher(builder, object, field, statements, cypher));
                default -> {}
            }
        }
    }

    private static boolean ownFetchers(GraphQLObjectType type) {
        return type.getName().startsWith("__")
                || Set.of("Mutation", "Subscription").contains(type.getName());
    }

    private static void fetcher(
            GraphQLCodeRegistry.Builder builder,
            GraphQLObjectType type,
            GraphQLFieldDefinition field,
            Statements statements,
            Cypher cypher) {
        FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
        if (builder.hasDataFetcher(coordinates)) {
            return;
        }
        if (type.getName().equals("Query")) {
            statements.check(field.getName());
            boolean single = !field.getName().equals("nodes");
            builder.dataFetcher(coordinates, new RootFetcher(statements, cypher, single));
        } else {
            builder.dataFetcher(coordinates, RowFetchers.fetcher(type.getName(), field.getName()));
        }
    }

    private static String typeName(Object row) {
        if (row instanceof Map<?, ?> map && map.get(Keys.TYPE) instanceof String name) {
            return name;
        }
        throw new IllegalStateException("row " + row + ": expected its type under " + Keys.TYPE);
    }

    /** The schema elements of {@code schema} that no directive or convention explains; empty when all is well. */
    public static List<String> unmapped(GraphQLSchema schema) {
        return MappingReader.read(schema).unmapped();
    }
}
