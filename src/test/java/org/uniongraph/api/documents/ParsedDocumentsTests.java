package org.uniongraph.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ParsedDocumentsTests {
    private static final String SCHEMA = """
            type Query { one: Int } type Mutation { raise: Int } type Subscription { tick: Int }""";

    private final ParsedDocuments documents = new ParsedDocuments(10_000);
    private final AtomicReference<Object> last = new AtomicReference<>();
    private final GraphQL graphQl = GraphQL.newGraphQL(
                    new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring()))
            .preparsedDocumentProvider(documents)
            .build();

    private RuntimeWiring wiring() {
        return RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        type -> type.dataFetcher("one", environment -> {
                            last.set(environment.getDocument());
                            return 1;
                        }))
                .build();
    }

    @Test
    void parsesATextOnceAndGivesTheSameDocument() {
        ask("{ one }");
        Object first = last.get();
        ask(new String("{ one }"));
        assertThat(last.get()).isSameAs(first);
        assertThat(documents.parsed()).isEqualTo(1);
        assertThat(documents.found()).isEqualTo(1);
        assertThat(documents.knows("{ one }")).isTrue();
    }

    @Test
    void repeatsTheErrorsOfARefusedTextInEachLanguage() {
        ExecutionResult first = ask("{ none }");
        assertThat(ask("{ none }").getErrors()).isEqualTo(first.getErrors());
        assertThat(documents.parsed()).isEqualTo(1);
        assertThat(documents.knows("{ none }")).isFalse();
        graphQl.execute(ExecutionInput.newExecutionInput("{ none }")
                .locale(Locale.GERMAN)
                .build());
        assertThat(documents.parsed()).isEqualTo(2);
    }

    @Test
    void doesNotKeepATextLongerThanAllMayBe() {
        String text = "{ one }" + " ".repeat(20_000);
        ask(text);
        ask(text);
        assertThat(documents.parsed()).isEqualTo(2);
    }

    @Test
    void refusesWhatMayNotComeThisWay() {
        assertThat(codes("mutation { raise }", Allowed.BY_GET)).isEqualTo("[OPERATION_NOT_ALLOWED]");
        assertThat(codes("subscription { tick }", Allowed.AT_ONCE)).isEqualTo("[OPERATION_NOT_ALLOWED]");
        assertThat(codes("mutation { raise }", Allowed.AT_ONCE)).isEqualTo("[]");
        assertThat(codes("{ one }", Allowed.BY_GET)).isEqualTo("[]");
    }

    private ExecutionResult ask(String text) {
        return graphQl.execute(text);
    }

    private String codes(String text, Allowed allowed) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text)
                .graphQLContext(allowed::say)
                .build();
        return graphQl.execute(input).getErrors().stream()
                .map(error -> String.valueOf(
                        error.getExtensions() == null
                                ? Map.of()
                                : error.getExtensions().get("code")))
                .toList()
                .toString();
    }
}
