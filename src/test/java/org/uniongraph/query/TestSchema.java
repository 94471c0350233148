package org.uniongraph.query;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.uniongraph.store.Cypher;

/** The schema under schema/, executable without an application. */
public final class TestSchema {
    private TestSchema() {}

    public static GraphQLSchema over(Cypher cypher) {
        return GraphSchema.executable(
                registry(), RuntimeWiring.newRuntimeWiring().build(), cypher);
    }

    public static GraphQL graphQl(Cypher cypher, DataFetcherExceptionResolver... errors) {
        return GraphQL.newGraphQL(over(cypher))
                .defaultDataFetcherExceptionHandler(
                        DataFetcherExceptionResolver.createExceptionHandler(List.of(errors)))
                .build();
    }

    private static TypeDefinitionRegistry registry() {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            files.map(Path::toFile)
                    .sorted()
                    .map((File file) -> new SchemaParser().parse(file))
                    .forEach(all::merge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
