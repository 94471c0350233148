package org.uniongraph.api.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

class DocumentsTests {
    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("type Query { one: Int two: Int }"), RuntimeWiring.MOCKED_WIRING);
    private static final String ONE = "{ one }";

    @TempDir
    private Path folder;

    private final ParsedDocuments parsed = new ParsedDocuments(10_000);

    @Test
    void asksForTheTextOfAnUnknownHashAndKnowsItOnceItRan() {
        Documents documents = documents(false);
        Map<String, Object> hash = persistedQuery(DocumentHash.of(ONE).hex());
        assertThatThrownBy(() -> documents.text(null, null, hash)).hasMessage("PersistedQueryNotFound");
        String text = documents.text(ONE, null, hash);
        run(text);
        documents.ran(text, hash);
        assertThat(documents.text(null, null, hash)).isEqualTo(ONE);
        assertThat(documents.text(
                        null, null, persistedQuery(DocumentHash.of(ONE).hex().toUpperCase(Locale.ROOT))))
                .isEqualTo(ONE);
        assertThat(documents.text(null, "sha256:" + DocumentHash.of(ONE).hex(), Map.of()))
                .isEqualTo(ONE);
    }

    @Test
    void remembersNoTextThatDoesNotFitTheSchema() {
        Documents documents = documents(false);
        Map<String, Object> hash = persistedQuery(DocumentHash.of("{ three }").hex());
        run("{ three }");
        documents.ran("{ three }", hash);
        assertThatThrownBy(() -> documents.text(null, null, hash)).hasMessage("PersistedQueryNotFound");
    }

    @Test
    void refusesATextUnderTheHashOfAnother() {
        assertThatThrownBy(() -> documents(false)
                        .text(
                                "{ two }",
                                null,
                                persistedQuery(DocumentHash.of(ONE).hex())))
                .hasMessage("provided sha does not match query");
        assertThatThrownBy(() -> documents(false).text(ONE, null, Map.of("persistedQuery", Map.of("version", 2))))
                .hasMessageContaining("expected version 1");
    }

    @Test
    void readsFilesAndManifestsOfBothForms() throws IOException {
        write("boards/one.graphql", ONE);
        write("apollo.json", """
                {"format": "apollo-persisted-query-manifest", "version": 1,
                 "operations": [{"id": "a1", "name": "Two", "type": "query", "body": "query Two { two }"}]}""");
        write("relay.json", "{\"r1\": \"query R { one two }\"}");
        write("notes.txt", "not a document");
        Documents documents = documents(true);
        assertThat(documents.text(null, "boards/one", Map.of())).isEqualTo(ONE);
        assertThat(documents.text(null, "a1", Map.of())).isEqualTo("query Two { two }");
        assertThat(documents.text(null, "r1", Map.of())).isEqualTo("query R { one two }");
        assertThat(documents.text(
                        null, null, persistedQuery(DocumentHash.of(ONE).hex())))
                .isEqualTo(ONE);
    }

    @Test
    void refusesAllOthersWhenTold() throws IOException {
        write("one.graphql", ONE);
        Documents documents = documents(true);
        assertThat(documents.text(ONE, null, Map.of())).isEqualTo(ONE);
        assertThatThrownBy(() -> documents.text("{ two }", null, Map.of()))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.DOCUMENT_NOT_TRUSTED));
        assertThatThrownBy(() -> documents.text(null, "two", Map.of()))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.DOCUMENT_NOT_FOUND));
    }

    @Test
    void namesTheFileThatCannotBeUsed() throws IOException {
        write("bad.graphql", "{ three }");
        assertUnusable("bad.graphql", "three");
        write("bad.graphql", ONE);
        write(
                "bad.json",
                "{\"operations\": [{\"id\": 1}], \"format\": \"apollo-persisted-query-manifest\", \"version\": 1}");
        assertUnusable("bad.json", "operations[0]");
        write("bad.json", "{");
        assertUnusable("bad.json", "no JSON");
        write("bad.json", "{\"bad\": \"{ two }\"}");
        assertUnusable("bad.json", "the id bad is that of another document");
        assertThatThrownBy(() -> TrustedFiles.read(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }

    private void assertUnusable(String file, String problem) {
        assertThatThrownBy(() -> documents(true))
                .isInstanceOf(UnusableDocuments.class)
                .hasMessageContaining(file)
                .hasMessageContaining(problem);
    }

    private Documents documents(boolean onlyTrusted) {
        TrustedDocuments trusted = new TrustedDocuments(TrustedFiles.read(folder)).checked(SCHEMA);
        return new Documents(parsed, new PersistedDocuments(10_000), trusted, onlyTrusted);
    }

    private void run(String text) {
        GraphQL.newGraphQL(SCHEMA).preparsedDocumentProvider(parsed).build().execute(text);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static Map<String, Object> persistedQuery(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }
}
