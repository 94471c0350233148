package org.uniongraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.uniongraph.UnionGraph;
import org.uniongraph.ingest.Progress;
import org.uniongraph.ingest.Seeds;
import org.uniongraph.model.ArticleId;
import org.uniongraph.store.Ledger;
import org.uniongraph.store.TestStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraphQL over HTTP as clients use it: by POST and GET, in batches, by hash and id, again and again. */
class TransportIT {
    private static final String UNIONS = "{ unions(first: 30) { totalCount nodes { id name level } } }";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path trusted;

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() throws IOException {
        TestStore.shared().empty();
        Files.writeString(trusted.resolve("unions.graphql"), UNIONS);
        application = run("--uniongraph.documents.trusted=" + trusted);
        application.getBean(Seeds.class).loadIfEmpty(Progress.SILENT);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static ConfigurableApplicationContext run(String... more) {
        Stream<String> store = Stream.of(TestStore.shared().properties()).map(property -> "--" + property);
        return new SpringApplication(UnionGraph.class)
                .run(Stream.of(store, Stream.of("--server.port=0"), Stream.of(more))
                        .flatMap(arguments -> arguments)
                        .toArray(String[]::new));
    }

    @Test
    void keptAnswersAreThoseOfTheGraphByteForByte() throws Exception {
        double hits = metric("hit");
        String body = body(Map.of("query", UNIONS, "variables", Map.of("a", 1, "b", 2)));
        HttpResponse<byte[]> first = post(body);
        HttpResponse<byte[]> second = post(body);
        HttpResponse<byte[]> otherOrder =
                post("{\"variables\": {\"b\": 2, \"a\": 1}, \"query\": " + JSON.writeValueAsString(UNIONS) + "}");
        HttpResponse<byte[]> readAnew = post(body(Map.of("query", UNIONS, "extensions", Map.of("no", "other"))));
        assertThat(metric("hit") - hits).isEqualTo(2);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(text(first)).contains("\"data\"", "北京").doesNotContain("errors");
        assertThat(second.body())
                .isEqualTo(first.body())
                .isEqualTo(readAnew.body())
                .isEqualTo(otherOrder.body());
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"))
                .contains("application/json");
    }

    @Test
    void anAnswerGoesWithTheNextChangeOfTheGraph() throws Exception {
        String question = "{ articles(first: 100) { totalCount nodes { id } } corpus { articles } }";
        HttpResponse<byte[]> before = get("query", question);
        assertThat(get("query", question).body()).isEqualTo(before.body());
        JsonNode articles = JSON.readTree(before.body()).at("/data/articles");
        retract(articles.at("/nodes/0/id").asString());
        HttpResponse<byte[]> after = get("query", question);
        assertThat(JSON.readTree(after.body()).at("/data/articles/totalCount").asInt())
                .isEqualTo(articles.at("/totalCount").asInt() - 1);
        assertThat(tag(after)).isNotEqualTo(tag(before));
        assertThat(send(request(query("query", question)).header("If-None-Match", tag(before)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aClientWithTheSameTagGetsNothingAgain() throws Exception {
        HttpResponse<byte[]> first = get("query", UNIONS);
        assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(first.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
        HttpResponse<byte[]> again = send(request(query("query", UNIONS)).header("If-None-Match", tag(first)));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag(first));
        HttpResponse<byte[]> otherForm =
                send(request(query("query", UNIONS)).header("Accept", "application/graphql-response+json"));
        assertThat(otherForm.body()).isEqualTo(first.body());
        assertThat(tag(otherForm)).isNotEqualTo(tag(first));
        assertThat(tag(get("query", "{ unions(first: 101) { totalCount } }"))).isEmpty();
    }

    @Test
    void compressesKeptAnswersForThoseWhoTakeIt() throws Exception {
        String texts = "{ articles(first: 5) { nodes { headline body } } }";
        HttpResponse<byte[]> plain = get("query", texts);
        HttpResponse<byte[]> zipped = send(request(query("query", texts)).header("Accept-Encoding", "gzip"));
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.body().length).isLessThan(plain.body().length * 2 / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(tag(zipped)).isNotEqualTo(tag(plain));
    }

    @Test
    void takesTheHashForTheTextOnceItRan() throws Exception {
        String text = "query Hashed($first: Int) { unions(first: $first) { nodes { name } } }";
        Map<String, Object> hash = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha256(text)));
        Map<String, Object> variables = Map.of("first", 3);
        JsonNode unknown = json(post(body(Map.of("extensions", hash, "variables", variables))));
        assertThat(unknown.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        HttpResponse<byte[]> registered = post(body(Map.of("query", text, "extensions", hash, "variables", variables)));
        assertThat(text(registered)).doesNotContain("errors");
        assertThat(post(body(Map.of("extensions", hash, "variables", variables)))
                        .body())
                .isEqualTo(registered.body());
        assertThat(get("extensions", JSON.writeValueAsString(hash), "variables", JSON.writeValueAsString(variables))
                        .body())
                .isEqualTo(registered.body());
        JsonNode mismatch = json(post(body(Map.of("query", text + " ", "extensions", hash))));
        assertThat(code(mismatch)).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
    }

    @Test
    void answersTrustedDocumentsByTheirId() throws Exception {
        byte[] byText = post(body(Map.of("query", UNIONS))).body();
        assertThat(post(body(Map.of("documentId", "unions"))).body()).isEqualTo(byText);
        assertThat(get("documentId", "unions").body()).isEqualTo(byText);
        assertThat(get("documentId", "sha256:" + sha256(UNIONS)).body()).isEqualTo(byText);
        assertThat(code(json(get("documentId", "nothing")))).isEqualTo("DOCUMENT_NOT_FOUND");
    }

    @Test
    void refusesUntrustedDocumentsWhenToldAndKeepsNoAnswerWhenOff() throws Exception {
        try (ConfigurableApplicationContext strict = run(
                "--uniongraph.documents.trusted=" + trusted,
                "--uniongraph.documents.only-trusted=true",
                "--uniongraph.answers.cache=off")) {
            URI graphql = url(strict).resolve("/graphql");
            assertThat(code(json(send(post(graphql, body(Map.of("query", "{ corpus { articles } }")))))))
                    .isEqualTo("DOCUMENT_NOT_TRUSTED");
            HttpRequest.Builder stream = post(graphql, body(Map.of("query", "{ corpus { articles } }")))
                    .header("Accept", "text/event-stream");
            assertThat(text(send(stream))).doesNotContain("\"articles\"");
            byte[] kept = post(body(Map.of("documentId", "unions"))).body();
            for (int i = 0; i < 2; i++) {
                assertThat(send(post(graphql, body(Map.of("documentId", "unions"))))
                                .body())
                        .isEqualTo(kept);
            }
            assertThat(metric(url(strict), "hit")).isZero();
        }
    }

    @Test
    void answersABatchInItsOrder() throws Exception {
        HttpResponse<byte[]> batch = post("[" + body(Map.of("query", "{ corpus { unions } }")) + ","
                + body(Map.of("query", "{ nothing }")) + ", 1, " + body(Map.of("documentId", "unions")) + "]");
        assertThat(batch.statusCode()).isEqualTo(200);
        JsonNode answers = json(batch);
        assertThat(answers.size()).isEqualTo(4);
        assertThat(answers.at("/0/data/corpus/unions").asInt()).isPositive();
        assertThat(answers.at("/1/errors/0/extensions/code").asString()).isEqualTo("BAD_DOCUMENT");
        assertThat(answers.at("/2/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answers.at("/3/data/unions/nodes").size()).isPositive();
    }

    @Test
    void refusesALargerBatchWithNumbers() throws Exception {
        HttpResponse<byte[]> refused = post("[" + String.join(",", Collections.nCopies(11, "{}")) + "]");
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode extensions = json(refused).at("/errors/0/extensions");
        assertThat(extensions.get("code").asString()).isEqualTo("BATCH_TOO_LARGE");
        assertThat(List.of(
                        extensions.get("given").asInt(), extensions.get("max").asInt()))
                .containsExactly(11, 10);
    }

    @Test
    void namesWhatIsWrongWithARequest() throws Exception {
        refused(post("{\"query\": "), 400, "BAD_JSON");
        refused(post("{} {}"), 400, "BAD_JSON");
        refused(post("1"), 400, "BAD_REQUEST");
        refused(post("{\"query\": 1}"), 400, "BAD_REQUEST");
        refused(post("{\"query\": \"{ corpus { articles } }\", \"variables\": []}"), 400, "BAD_REQUEST");
        refused(post("{}"), 400, "NO_DOCUMENT");
        refused(get("variables", "{"), 400, "BAD_JSON");
        refused(send(request(url().resolve("/graphql"))), 400, "BAD_REQUEST");
        refused(send(request(query("query", UNIONS)).header("Accept", "text/html")), 406, "NOT_ACCEPTABLE");
        refused(
                send(request(query("query", UNIONS)).method("PUT", HttpRequest.BodyPublishers.ofString("{}"))),
                405,
                "METHOD_NOT_ALLOWED");
        HttpRequest.Builder form = HttpRequest.newBuilder(url().resolve("/graphql"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("query=%7Bcorpus%7Barticles%7D%7D"));
        refused(send(form), 415, "UNSUPPORTED_MEDIA_TYPE");
        refused(post(" ".repeat(1_048_577)), 413, "BODY_TOO_LARGE");
    }

    @Test
    void statusTellsOfADocumentThatNeverRanWhereTheMediaTypeSaysSo() throws Exception {
        String wrong = body(Map.of("query", "{ nothing }"));
        assertThat(post(wrong).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> graphql =
                send(post(url().resolve("/graphql"), wrong).header("Accept", "application/graphql-response+json"));
        refused(graphql, 400, "BAD_DOCUMENT");
        assertThat(graphql.headers().firstValue("Content-Type")).contains("application/graphql-response+json");
        assertThat(text(graphql)).doesNotContain("\"data\"");
    }

    @Test
    void answersTheSchemaAnewEachTime() throws Exception {
        double hits = metric("hit");
        String schema = body(Map.of("query", "{ __schema { queryType { name } } }"));
        assertThat(text(post(schema))).contains("Query");
        post(schema);
        assertThat(metric("hit")).isEqualTo(hits);
    }

    @Test
    void equalQuestionsOfOneTimeAreAllAnswered() throws Exception {
        String question =
                body(Map.of("query", "{ events(first: 50) { totalCount nodes { name topics { nodes { name } } } } }"));
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = IntStream.range(0, 16)
                    .mapToObj(_ -> clients.submit(() -> text(post(question))))
                    .toList();
            String first = answers.getFirst().get();
            assertThat(first).contains("\"data\"").doesNotContain("errors");
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
    }

    private static void retract(String articleId) {
        assertThat(application.getBean(Ledger.class).retract(new ArticleId(articleId)))
                .isPresent();
    }

    private static void refused(HttpResponse<byte[]> response, int status, String code) {
        assertThat(text(response)).contains("\"code\":\"" + code + "\"");
        assertThat(response.statusCode()).isEqualTo(status);
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }

    private static double metric(String result) throws Exception {
        return metric(url(), result);
    }

    private static double metric(URI server, String result) throws Exception {
        String metrics = text(send(request(server.resolve("/metrics"))));
        Matcher matcher = Pattern.compile("uniongraph_answers_questions_total\\{result=\"" + result + "\"} (\\S+)")
                .matcher(metrics);
        assertThat(matcher.find()).as(metrics).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static HttpResponse<byte[]> post(String body) throws Exception {
        return send(post(url().resolve("/graphql"), body));
    }

    private static HttpRequest.Builder post(URI graphql, String body) {
        return HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<byte[]> get(String... parameters) throws Exception {
        return send(request(query(parameters)));
    }

    private static URI query(String... parameters) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return url().resolve("/graphql" + query);
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static URI url() {
        return url(application);
    }

    private static URI url(ConfigurableApplicationContext server) {
        return URI.create("http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static String tag(HttpResponse<byte[]> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    private static String body(Map<String, ?> question) {
        return JSON.writeValueAsString(question);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
