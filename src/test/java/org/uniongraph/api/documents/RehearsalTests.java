package org.uniongraph.api.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

class RehearsalTests {
    private static final String SCHEMA = """
            type Query { one(id: ID!): Int two: Int fails: Int waits: Int }
            type Mutation { change: Int }
            type Subscription { changed: Int }""";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);

    @Test
    void asksEachQueryOfEachDocument() {
        try (Rehearsal rehearsal = rehearsal("query A($id: ID!) { one(id: $id) } query B { two }", "{ again: two }")) {
            rehearsal.onApplicationEvent(ready());
            await().untilAsserted(() -> assertThat(asked).containsExactly("one", "two", "again"));
        }
    }

    @Test
    void asksGivenQueriesWithTheirValuesAfterThose() {
        Rehearsed given = new Rehearsed("query($id: ID!) { given: one(id: $id) }", null, Map.of("id", "e1"));
        try (Rehearsal rehearsal = new Rehearsal(List.of("{ two }"), List.of(given), this::source)) {
            rehearsal.onApplicationEvent(ready());
            await().untilAsserted(() -> assertThat(asked).containsExactly("two", "given e1"));
        }
    }

    @Test
    void needsNoSchemaWhenThereIsNothingToAsk() {
        Rehearsal rehearsal = new Rehearsal(List.of(), List.of(), () -> {
            asked.add("the schema");
            return source();
        });
        rehearsal.onApplicationEvent(ready());
        rehearsal.close();
        assertThat(asked).isEmpty();
    }

    @Test
    void goesOnAfterAQueryThatFails() {
        try (Rehearsal rehearsal = rehearsal("{ fails }", "{ a: two }", "{ b: two }")) {
            rehearsal.onApplicationEvent(ready());
            await().untilAsserted(() -> assertThat(asked).containsExactly("fails", "a", "b"));
        }
    }

    @Test
    void changesNothingAndListensToNothing() {
        Rehearsal rehearsal = rehearsal("mutation { change } ", "subscription { changed }", "{ two }");
        rehearsal.onApplicationEvent(ready());
        await().until(() -> asked.contains("two"));
        rehearsal.close();
        assertThat(asked).containsExactly("two");
    }

    @Test
    void asksNothingBeforeTheServerIsReady() {
        rehearsal("{ two }").close();
        assertThat(asked).isEmpty();
    }

    @Test
    void endsWithTheServer() throws InterruptedException {
        Rehearsal rehearsal = rehearsal("{ waits }", "{ never: waits }", "{ more: waits }");
        rehearsal.onApplicationEvent(ready());
        begun.await();
        rehearsal.close();
        assertThat(asked).hasSize(1);
    }

    private Rehearsal rehearsal(String... documents) {
        return new Rehearsal(List.of(documents), List.of(), this::source);
    }

    private GraphQlSource source() {
        DataFetcher<Integer> notes = environment -> {
            String key = environment.getField().getResultKey();
            asked.add(key.equals("given") ? key + " " + environment.getArgument("id") : key);
            return 1;
        };
        DataFetcher<Integer> fails = environment -> {
            asked.add("fails");
            throw new IllegalStateException("as a statement may");
        };
        DataFetcher<Integer> waits = environment -> {
            asked.add(environment.getField().getResultKey());
            begun.countDown();
            new CountDownLatch(1).await();
            return 1;
        };
        GraphQLSchema schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(SCHEMA),
                        RuntimeWiring.newRuntimeWiring()
                                .type(
                                        "Query",
                                        type -> type.dataFetcher("one", notes)
                                                .dataFetcher("two", notes)
                                                .dataFetcher("fails", fails)
                                                .dataFetcher("waits", waits))
                                .type("Mutation", type -> type.dataFetcher("change", notes))
                                .type("Subscription", type -> type.dataFetcher("changed", notes))
                                .build());
        return new GraphQlSource() {
            @Override
            public GraphQL graphQl() {
                return GraphQL.newGraphQL(schema).build();
            }

            @Override
            public GraphQLSchema schema() {
                return schema;
            }
        };
    }

    private static ApplicationReadyEvent ready() {
        return new ApplicationReadyEvent(
                new SpringApplication(), new String[0], new GenericApplicationContext(), Duration.ZERO);
    }
}
