package org.uniongraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.mock.web.MockHttpServletRequest;
import org.uniongraph.api.answers.Answer;
import org.uniongraph.api.answers.Answer.Audience;
import org.uniongraph.api.answers.Fingerprint;
import org.uniongraph.api.bounds.DefaultBounds;
import org.uniongraph.api.documents.Allowed;
import org.uniongraph.api.documents.ParsedDocuments;
import org.uniongraph.query.CutShort;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

class EngineTests {
    private static final String SCHEMA = """
            type Query { one: Int hurried: Int } type Mutation { raise: Int } type Subscription { tick: Int }""";

    private final Engine engine = new Engine(WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source()))
            .build());

    private static GraphQlSource source() {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("one", _ -> 1).dataFetcher("hurried", EngineTests::hurried))
                .type("Mutation", type -> type.dataFetcher("raise", _ -> 2))
                .build();
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
        return GraphQlSource.builder(schema)
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new ParsedDocuments(1_000))
                        .instrumentation(DefaultBounds.instrumentation()))
                .build();
    }

    private static Object hurried(DataFetchingEnvironment environment) {
        environment.getGraphQlContext().put(CutShort.class, true);
        return 1;
    }

    @Test
    void saysForWhomAnAnswerIs() {
        assertThat(run("{ one }", Allowed.BY_GET).audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(run("{ one hurried }", Allowed.AT_ONCE).audience()).isEqualTo(Audience.THE_MOMENT);
        assertThat(run("{ __schema { description } }", Allowed.AT_ONCE).audience())
                .isEqualTo(Audience.THE_ASKER);
        assertThat(run("{ none }", Allowed.AT_ONCE).audience()).isEqualTo(Audience.THE_ASKER);
        assertThat(run("mutation { raise }", Allowed.AT_ONCE).audience()).isEqualTo(Audience.THE_ASKER);
    }

    @Test
    void tellsAnAnswerWithDataFromOneWithout() {
        assertThat(run("{ one }", Allowed.AT_ONCE).hasData()).isTrue();
        assertThat(run("{ none }", Allowed.AT_ONCE).hasData()).isFalse();
    }

    @Test
    void refusesMutationsByGetAndSubscriptionsWithoutAStream() {
        assertThatThrownBy(() -> run("mutation { raise }", Allowed.BY_GET))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.OPERATION_NOT_ALLOWED);
                    assertThat(refused.values()).containsEntry("operation", "mutation");
                });
        assertThatThrownBy(() -> run("subscription { tick }", Allowed.AT_ONCE))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.values()).containsEntry("operation", "subscription"));
    }

    private Answer run(String text, Allowed allowed) {
        Question question = new Question(text, null, null, Map.of(), Map.of());
        Fingerprint fingerprint = Fingerprint.of(text, null, Map.of(), Map.of());
        return engine.run(
                new Asking.Found(question, text, fingerprint),
                allowed,
                new MockHttpServletRequest("POST", "/graphql"),
                "1");
    }
}
