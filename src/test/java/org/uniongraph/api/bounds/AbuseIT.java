package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.uniongraph.UnionGraph;
import org.uniongraph.query.FixtureGraph;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.CypherQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients that mean harm, against the server with its embedded database, and one that only wants an answer. */
class AbuseIT {
    private static final String ENDLESS =
            "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n";
    private static final String SLOW = "{ node(id: \"slow\") { id } }";
    private static final String ORDINARY =
            "{ events(first: 5) { nodes { id name organizers { nodes { id name } } } } }";
    private static final String PATHS =
            "{ paths(from: \"u1\", to: \"u2\", maxLength: 6, maxMillis: 10000, maxNodes: 10000) { complete } }";
    private static final Duration OPERATION_TIME = Duration.ofSeconds(10);

    /** Starvation takes as long as the abusers' statements; a busy machine does not. */
    private static final Duration STARVED = OPERATION_TIME.minusSeconds(1);

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext application;
    private static int port;

    @BeforeAll
    static void start() {
        SpringApplication program = new SpringApplication(UnionGraph.class, SlowAnswers.class);
        application = program.run(
                "--server.port=0",
                "--uniongraph.data=" + folder,
                "--server.tomcat.connection-timeout=1s",
                "--uniongraph.bounds.time=" + OPERATION_TIME.toMillis() + "ms",
                "--uniongraph.bounds.body=100KB",
                "--uniongraph.bounds.database.waiting=70",
                "--uniongraph.bounds.rate.trusted-proxies=127.0.0.3");
        port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        FixtureGraph.load(application.getBean(Driver.class));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void answersOrdinaryQuestions() throws Exception {
        assertThat(ask(ORDINARY).has("errors")).isFalse();
    }

    @Test
    void refusesEachAbusiveOperationWithItsCode() throws Exception {
        Map<String, String> abuses = Map.ofEntries(
                Map.entry("{" + repeated(1_500, " a%d: __typename") + "}", "TOO_MANY_ROOT_FIELDS"),
                Map.entry("{" + repeated(6_000, " a%d:id") + "}", "TOO_MANY_TOKENS"),
                Map.entry(
                        "{ unions { nodes { " + "children { nodes { ".repeat(30) + "id" + " } }".repeat(30) + "} } }",
                        "TOO_DEEP"),
                Map.entry("{ unions { nodes { ...f } } } fragment f on Union { id ...f }", "BAD_DOCUMENT"),
                Map.entry("{ nodes(ids: [" + "\"a\" ".repeat(2_500) + "]) { id } }", "LIST_TOO_LONG"),
                Map.entry("{ nodes(ids: [" + "\"a\" ".repeat(150) + "]) { id } }", "TOO_MANY_IDS"),
                Map.entry(
                        "{ unions(first: 100) { nodes { children(first: 100) { nodes { organized(first: 100) { nodes { id name } } } } } } }",
                        "TOO_COMPLEX"),
                Map.entry(
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
                        "INTROSPECTION_TOO_LARGE"),
                Map.entry("{ search(text: \"" + "a".repeat(300) + "\") { nodes { id } } }", "TEXT_TOO_LONG"));
        for (Map.Entry<String, String> abuse : abuses.entrySet()) {
            long start = System.nanoTime();
            JsonNode answer = ask(abuse.getKey());
            assertThat(answer.at("/errors/0/extensions/code").asString())
                    .as(answer.toString())
                    .isEqualTo(abuse.getValue());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(STARVED);
        }
    }

    @Test
    void takesStrangeCharactersForWhatTheyAre() throws Exception {
        for (String text :
                List.of("(a+)+$", ".*.*.*", "\\\\", "'; MATCH (n) DETACH DELETE n //", "*:*", "a~2 OR b", "%")) {
            for (String operation : List.of(
                    "{ unions(filter: {name: {contains: \"" + text + "\"}}) { totalCount } }",
                    "{ search(text: \"" + text + "\") { totalCount } }")) {
                assertThat(ask(operation).has("errors")).as(operation).isFalse();
            }
        }
    }

    @Test
    void endsWhatTakesTooLong() throws Exception {
        JsonNode answer = ask("{ a: node(id: \"slow\") { id } b: node(id: \"slow\") { id } }");

        for (int i = 0; i < 2; i++) {
            JsonNode extensions = answer.at("/errors/" + i + "/extensions");
            assertThat(extensions.get("code").asString()).isEqualTo("TIMED_OUT");
            assertThat(extensions.get("max").asLong()).isEqualTo(OPERATION_TIME.toMillis());
            assertThat(extensions.get("given").asLong()).isLessThan(2 * OPERATION_TIME.toMillis());
        }
        assertThat(slowStatements()).isZero();
    }

    @Test
    void endsTheStatementOfAClientThatHasGone() throws Exception {
        long start;
        try (Socket client = connect("127.0.0.1")) {
            client.getOutputStream().write(post(SLOW));
            await(() -> slowStatements() == 1);
            start = System.nanoTime();
        }
        await(() -> slowStatements() == 0);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("gone client's statement ended after " + took);
        assertThat(took).isLessThan(OPERATION_TIME.minusSeconds(1));
    }

    @Test
    void answersAClientThatSendsItsNextRequestAhead() throws Exception {
        try (Socket client = connect("127.0.0.1")) {
            client.getOutputStream().write(post(SLOW));
            await(() -> slowStatements() == 1);
            client.getOutputStream().write(post(ORDINARY));
            client.setSoTimeout(30_000);
            String answers = "";
            while (!answers.contains("organizers")) {
                answers += received(client);
            }
            assertThat(answers).contains("TIMED_OUT");
        }
    }

    @Test
    void refusesBodiesThatAreTooLarge() throws Exception {
        String large = "{\"query\": \"" + "x".repeat(200_000) + "\"}";

        HttpResponse<String> declared = send(HttpRequest.BodyPublishers.ofString(large));
        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(declared.body()).at("/errors/0/extensions").toString())
                .contains("BODY_TOO_LARGE", "\"max\":102400", "\"given\":2000");

        try (Socket client = connect("127.0.0.1")) {
            OutputStream out = client.getOutputStream();
            out.write(head("Transfer-Encoding: chunked"));
            byte[] chunk = ("8000\r\n" + "x".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 5; i++) {
                out.write(chunk);
            }
            out.flush();
            client.setSoTimeout(10_000);
            assertThat(received(client)).contains(" 413 ", "BODY_TOO_LARGE");
        }
    }

    @Test
    void waitsForNoBodyForEver() throws Exception {
        try (Socket client = connect("127.0.0.1")) {
            client.getOutputStream().write(head("Content-Length: 1000"));
            client.getOutputStream().write('{');
            client.setSoTimeout(30_000);
            assertThat(received(client) + received(client)).contains(" 408 ", "BODY_TOO_SLOW");
        }
        try (Socket client = connect("127.0.0.1")) {
            client.setSoTimeout(100);
            client.getOutputStream().write(head("Content-Length: 1000"));
            String answer = "";
            for (int i = 0; i < 500 && answer.isEmpty(); i++) {
                client.getOutputStream().write(' ');
                answer = receivedByNow(client);
            }
            assertThat(answer).contains(" 408 ");
        }
    }

    @Test
    void letsEachClientElsewhereAskSoOften() throws Exception {
        int refused = 0;
        String last = "";
        for (int i = 0; i < 1_000; i++) {
            String answer = askAs("203.0.113.9");
            if (answer.contains(" 429 ")) {
                refused++;
                last = answer;
            }
        }
        assertThat(refused).isBetween(200, 400);
        assertThat(last).contains("Retry-After: ", "TOO_MANY_REQUESTS", "\"max\":600", "\"perSeconds\":60");
        assertThat(askAs("203.0.113.10")).contains(" 200 ");
    }

    @Test
    void saysThatItIsBusyWhenTheLineIsTooLong() throws Exception {
        List<CompletableFuture<JsonNode>> answers = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            answers.add(HTTP.sendAsync(
                            request(HttpRequest.BodyPublishers.ofByteArray(body(SLOW))),
                            HttpResponse.BodyHandlers.ofString())
                    .thenApply(answer -> JSON.readTree(answer.body())));
        }
        List<String> codes = answers.stream()
                .map(answer -> answer.join().at("/errors/0/extensions/code").asString())
                .toList();
        assertThat(codes).contains("BUSY").containsOnly("BUSY", "TIMED_OUT");
    }

    @Test
    void answersSixtyFourOrdinaryConnectionsWithoutAnError() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> all = IntStream.range(0, 64)
                    .mapToObj(client -> CompletableFuture.supplyAsync(
                            () -> IntStream.range(0, 10)
                                    .noneMatch(
                                            i -> unchecked(() -> ask(ORDINARY)).has("errors")),
                            clients))
                    .toList();
            assertThat(all).allMatch(CompletableFuture::join);
        }
    }

    @Test
    void keepsAnsweringOthersMeanwhile() throws Exception {
        latencies(200);
        long[] usual = latencies(200);
        AtomicBoolean over = new AtomicBoolean();
        List<String> abuses = List.of(
                SLOW,
                "{ unions { nodes { ...f0 } } }" + repeated(60, " fragment f%1$d on Union { ...f%2$d ...f%2$d }"),
                "{" + repeated(3_000, " a%d: __typename") + "}",
                PATHS);
        try (var abusers =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (int i = 0; i < 8; i++) {
                String abuse = abuses.get(i % abuses.size());
                abusers.execute(() -> {
                    while (!over.get()) {
                        unchecked(() -> raw("127.0.0.2", post(abuse)));
                    }
                });
            }
            // the abusers' first statements are what nobody has seen be slow
            Thread.sleep(2 * OPERATION_TIME.toMillis());
            long[] meanwhile = latencies(200);
            over.set(true);
            System.out.println("ordinary client, microseconds: usual p50 " + usual[100] + " p99 " + usual[198]
                    + ", meanwhile p50 " + meanwhile[100] + " p99 " + meanwhile[198] + " max "
                    + meanwhile[199]);
            assertThat(meanwhile[100]).isLessThan(TimeUnit.MILLISECONDS.toMicros(STARVED.toMillis()) / 4);
            assertThat(meanwhile[199]).isLessThan(TimeUnit.MILLISECONDS.toMicros(STARVED.toMillis()));
        }
    }

    /** Sorted, in microseconds. */
    private static long[] latencies(int times) throws Exception {
        long[] latencies = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            assertThat(ask(ORDINARY).has("errors")).isFalse();
            latencies[i] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(latencies);
        return latencies;
    }

    private static String repeated(int times, String part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(String.format(part, i, i + 1));
        }
        return all.toString();
    }

    private static JsonNode ask(String operation) throws Exception {
        return JSON.readTree(
                send(HttpRequest.BodyPublishers.ofByteArray(body(operation))).body());
    }

    private static HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        return HTTP.send(request(body), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
    }

    private static byte[] body(String operation) {
        return JSON.writeValueAsBytes(Map.of("query", operation));
    }

    private static byte[] head(String... headers) {
        return ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] post(String operation, String... headers) {
        byte[] body = body(operation);
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Length: " + body.length);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head(all.toArray(String[]::new)));
        message.writeBytes(body);
        return message.toByteArray();
    }

    private static String askAs(String address) throws IOException {
        return raw("127.0.0.3", post("{ __typename }", "X-Forwarded-For: " + address));
    }

    private static String raw(String from, byte[] message) throws IOException {
        try (Socket client = connect(from)) {
            client.setSoTimeout(30_000);
            client.getOutputStream().write(message);
            return received(client);
        }
    }

    private static Socket connect(String from) throws IOException {
        Socket client = new Socket();
        client.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
        client.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        return client;
    }

    private static String received(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        byte[] some = new byte[16_384];
        int read = in.read(some);
        if (read < 0) {
            throw new IOException("the server closed the connection");
        }
        return new String(some, 0, read, StandardCharsets.UTF_8);
    }

    private static String receivedByNow(Socket client) throws IOException {
        try {
            return received(client);
        } catch (SocketTimeoutException nothingYet) {
            return "";
        }
    }

    private static long slowStatements() {
        return unchecked(() -> application
                .getBean(Driver.class)
                .executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN count(*) AS n")
                .withParameters(Map.of("text", ENDLESS))
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong());
    }

    private static void await(BooleanSupplier state) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Has the node "slow" take for ever to find. */
    @Configuration(proxyBeanMethods = false)
    static class SlowAnswers {
        @Bean
        @Primary
        Cypher slowNode(Cypher embeddedCypher) {
            return new Cypher() {
                @Override
                public void read(CypherQuery query, Consumer<Map<String, Object>> row) {
                    boolean slow = query.parameters().toString().contains("slow");
                    embeddedCypher.read(slow ? new CypherQuery(ENDLESS, Map.of(), query.timeout()) : query, row);
                }
            };
        }
    }
}
