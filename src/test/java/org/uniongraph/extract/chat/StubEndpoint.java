package org.uniongraph.extract.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chat endpoint that answers what a test wrote down, in order, and remembers what it was asked. */
final class StubEndpoint implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());

    /** Writes one answer. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    StubEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Answer answer;
        synchronized (answers) {
            answer = answers.isEmpty() ? status(500, "nothing more written down") : answers.removeFirst();
        }
        try (exchange) {
            answer.to(exchange);
        }
    }

    StubEndpoint then(Answer answer) {
        synchronized (answers) {
            answers.addLast(answer);
        }
        return this;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    JsonNode request(int index) {
        return requests.get(index);
    }

    List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A completion as endpoints send it. */
    static Answer says(String content) {
        return completion(Map.of("role", "assistant", "content", content), "stop");
    }

    static Answer cut(String content) {
        return completion(Map.of("role", "assistant", "content", content), "length");
    }

    static Answer refuses(String reason) {
        return completion(Map.of("role", "assistant", "refusal", reason), "stop");
    }

    private static Answer completion(Map<String, Object> message, String finishReason) {
        return body(
                200,
                "application/json",
                JSON.writeValueAsString(Map.of(
                        "id",
                        "chatcmpl-1",
                        "object",
                        "chat.completion",
                        "model",
                        "small-model",
                        "choices",
                        List.of(Map.of("index", 0, "message", message, "finish_reason", finishReason)),
                        "usage",
                        Map.of("prompt_tokens", 100, "completion_tokens", 20, "total_tokens", 120))));
    }

    static Answer status(int status, String message) {
        return body(status, "application/json", JSON.writeValueAsString(Map.of("error", Map.of("message", message))));
    }

    static Answer busy(int status, String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            status(status, "slow down").to(exchange);
        };
    }

    static Answer body(int status, String type, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Sends {@code chunks} times the same, for as long as anybody reads. */
    static Answer endless(byte[] chunk, int chunks, Runnable between) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < chunks; i++) {
                exchange.getResponseBody().write(chunk);
                exchange.getResponseBody().flush();
                between.run();
            }
        };
    }
}
