package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.uniongraph.UnionGraph;
import org.uniongraph.query.FixtureGraph;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.CypherQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server with its embedded database in which one node takes for ever to find, and ways to treat it badly. */
final class AbusedServer implements AutoCloseable {
    static final String SLOW = "{ node(id: \"slow\") { id } }";
    static final String ORDINARY = "{ events(first: 5) { nodes { id name organizers { nodes { id name } } } } }";
    static final Duration OPERATION_TIME = Duration.ofSeconds(10);

    /** Starvation takes as long as the abusers' statements; a busy machine does not. */
    static final Duration STARVED = OPERATION_TIME.minusSeconds(1);

    /** How many statements of one client run at once. */
    static final int PER_CLIENT = 4;

    /** Whom the server believes for whom it asks. */
    private static final String PROXY = "127.0.0.3";

    private static final String ENDLESS =
            "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;
    private final int port;

    AbusedServer(Path folder) {
        SpringApplication program = new SpringApplication(UnionGraph.class, SlowAnswers.class);
        application = program.run(
                "--server.port=0",
                "--uniongraph.data=" + folder,
                "--server.tomcat.connection-timeout=1s",
                "--uniongraph.bounds.time=" + OPERATION_TIME.toMillis() + "ms",
                "--uniongraph.bounds.body=100KB",
                "--uniongraph.bounds.database.per-client=" + PER_CLIENT,
                "--uniongraph.bounds.database.waiting=70",
                "--uniongraph.bounds.rate.trusted-proxies=" + PROXY);
        port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        FixtureGraph.load(application.getBean(Driver.class));
    }

    @Override
    public void close() {
        http.close();
        application.close();
    }

    CompletableFuture<JsonNode> begin(String operation) {
        return http.sendAsync(
                        request(HttpRequest.BodyPublishers.ofByteArray(body(operation))),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> JSON.readTree(answer.body()));
    }

    JsonNode ask(String operation) throws Exception {
        return JSON.readTree(
                send(HttpRequest.BodyPublishers.ofByteArray(body(operation))).body());
    }

    HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        return http.send(request(body), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest request(HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
    }

    static byte[] body(String operation) {
        return JSON.writeValueAsBytes(Map.of("query", operation));
    }

    static byte[] head(String... headers) {
        return ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String operation, String... headers) {
        byte[] body = body(operation);
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Length: " + body.length);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head(all.toArray(String[]::new)));
        message.writeBytes(body);
        return message.toByteArray();
    }

    /** What the client at another address gets. */
    String askAs(String address, String operation) throws IOException {
        try (Socket client = connect(PROXY)) {
            client.setSoTimeout(30_000);
            client.getOutputStream().write(post(operation, "X-Forwarded-For: " + address, "Connection: close"));
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The first of what comes back. */
    String raw(String from, byte[] message) throws IOException {
        try (Socket client = connect(from)) {
            client.setSoTimeout(30_000);
            client.getOutputStream().write(message);
            return received(client);
        }
    }

    Socket connect(String from) throws IOException {
        Socket client = new Socket();
        client.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
        client.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        return client;
    }

    static String received(Socket client) throws IOException {
        byte[] some = new byte[16_384];
        int read = client.getInputStream().read(some);
        if (read < 0) {
            throw new IOException("the server closed the connection");
        }
        return new String(some, 0, read, StandardCharsets.UTF_8);
    }

    /** All up to these words, in however many pieces they come; less when the server ends the connection before. */
    static String receivedUpTo(String words, Socket client) throws IOException {
        StringBuilder all = new StringBuilder();
        byte[] some = new byte[16_384];
        while (all.indexOf(words) < 0) {
            int read = client.getInputStream().read(some);
            if (read < 0) {
                break;
            }
            all.append(new String(some, 0, read, StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    static String receivedByNow(Socket client) throws IOException {
        try {
            return received(client);
        } catch (SocketTimeoutException nothingYet) {
            return "";
        }
    }

    long slowStatements() {
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

    static void await(BooleanSupplier state) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Has the node "slow" take for ever to find. Without an annotation, so that no other test's scan finds it. */
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
