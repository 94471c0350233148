package org.uniongraph.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.uniongraph.UnionGraph;
import org.uniongraph.store.TestStore;
import tools.jackson.databind.JsonNode;

/** Documents by id and hash over SSE and WebSocket: as over POST. */
class NamedDocumentsIT {
    private static final String TRUSTED = "subscription { graphChanged(since: -1) { version } }";
    private static final String OTHER = "subscription { graphChanged(since: -1) { kinds } }";

    @TempDir
    private static Path trusted;

    private static ConfigurableApplicationContext open;
    private static ConfigurableApplicationContext closed;

    @BeforeAll
    static void start() throws IOException {
        TestStore.shared().empty();
        Files.writeString(trusted.resolve("changes.graphql"), TRUSTED);
        open = run("--uniongraph.documents.trusted=" + trusted);
        closed = run("--uniongraph.documents.trusted=" + trusted, "--uniongraph.documents.only-trusted=true");
    }

    @AfterAll
    static void stop() {
        open.close();
        closed.close();
    }

    @Test
    void findsATrustedDocumentByItsIdAndItsHash() throws Exception {
        assertTold(Map.of("documentId", "changes"), "version");
        assertTold(Map.of("documentId", "sha256:" + sha256(TRUSTED)), "version");
        assertTold(Map.of("extensions", hash(TRUSTED)), "version");
        assertTold(Map.of("documentId", "changes", "query", TRUSTED), "version");
    }

    @Test
    void knowsATextByItsHashOnceItRan() throws Exception {
        assertRefused(open, Map.of("extensions", hash(OTHER)), "PERSISTED_QUERY_NOT_FOUND");
        assertTold(Map.of("query", OTHER, "extensions", hash(OTHER)), "kinds");
        assertTold(Map.of("extensions", hash(OTHER)), "kinds");
    }

    @Test
    void refusesAsOverPost() throws Exception {
        assertRefused(open, Map.of("documentId", "nothing"), "DOCUMENT_NOT_FOUND");
        assertRefused(open, Map.of("documentId", "changes", "query", OTHER), "DOCUMENT_NOT_FOUND");
        assertRefused(open, Map.of("documentId", 7), "BAD_REQUEST");
        assertRefused(open, Map.of("query", TRUSTED, "extensions", hash(OTHER)), "PERSISTED_QUERY_HASH_MISMATCH");
        assertRefused(
                open,
                Map.of("query", TRUSTED, "extensions", Map.of("persistedQuery", Map.of("version", 2))),
                "PERSISTED_QUERY_NOT_SUPPORTED");
        assertRefused(open, Map.of("variables", Map.of()), "NO_DOCUMENT");
    }

    @Test
    void runsNothingButTrustedDocumentsWhenTold() throws Exception {
        assertRefused(closed, Map.of("query", OTHER), "DOCUMENT_NOT_TRUSTED");
        assertRefused(closed, Map.of("query", OTHER, "extensions", hash(OTHER)), "DOCUMENT_NOT_TRUSTED");
        try (EventStream stream = new EventStream(server(closed), Map.of("documentId", "changes"))) {
            assertThat(stream.next().at("/data/graphChanged").has("version")).isTrue();
        }
    }

    private static void assertTold(Map<String, Object> question, String field) throws Exception {
        try (EventStream stream = new EventStream(server(open), question);
                Socket socket = new Socket(server(open))) {
            JsonNode told = stream.next();
            assertThat(told.at("/data/graphChanged").has(field))
                    .as(told.toString())
                    .isTrue();
            socket.subscribe("1", question);
            assertThat(socket.next("next").at("/payload/data/graphChanged").has(field))
                    .isTrue();
        }
    }

    private static void assertRefused(
            ConfigurableApplicationContext application, Map<String, Object> question, String code) throws Exception {
        try (EventStream stream = new EventStream(server(application), question);
                Socket socket = new Socket(server(application))) {
            assertThat(stream.next().at("/errors/0/extensions/code").asString(""))
                    .isEqualTo(code);
            assertThat(stream.completes()).isTrue();
            socket.subscribe("1", question);
            assertThat(socket.next("next")
                            .at("/payload/errors/0/extensions/code")
                            .asString(""))
                    .isEqualTo(code);
            socket.next("complete");
        }
    }

    private static Map<String, Object> hash(String text) throws Exception {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha256(text)));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static URI server(ConfigurableApplicationContext application) {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static ConfigurableApplicationContext run(String... more) {
        Stream<String> store = Stream.of(TestStore.shared().properties()).map(property -> "--" + property);
        return new SpringApplication(UnionGraph.class)
                .run(Stream.of(store, Stream.of("--server.port=0"), Stream.of(more))
                        .flatMap(arguments -> arguments)
                        .toArray(String[]::new));
    }
}
