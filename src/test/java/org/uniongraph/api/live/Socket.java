package org.uniongraph.api.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that speaks graphql-transport-ws. */
final class Socket implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    Socket(URI server, String origin) {
        socket = http.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Origin", origin)
                .buildAsync(URI.create("ws://" + server.getAuthority() + "/graphql"), this)
                .join();
    }

    Socket(URI server) throws InterruptedException {
        this(server, server.toString());
        send(Map.of("type", "connection_init"));
        if (!next("connection_ack").has("type")) {
            throw new AssertionError("not acknowledged");
        }
    }

    void subscribe(String id, String document) {
        subscribe(id, Map.of("query", document));
    }

    void subscribe(String id, Map<String, Object> question) {
        send(Map.of("type", "subscribe", "id", id, "payload", question));
    }

    void unsubscribe(String id) {
        send(Map.of("type", "complete", "id", id));
    }

    private void send(Map<String, Object> message) {
        socket.sendText(JSON.writeValueAsString(message), true).join();
    }

    /** The next message that isn't a ping; it must be of {@code type}. */
    JsonNode next(String type) throws InterruptedException {
        while (true) {
            JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message within " + PATIENCE_SECONDS + " s");
            }
            String got = message.get("type").asString("");
            if (got.equals(type)) {
                return message;
            }
            if (!got.equals("ping")) {
                throw new AssertionError("expected " + type + ", got " + message);
            }
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            messages.add(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, data, last);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        messages.add(JSON.valueToTree(Map.of("type", "closed", "status", status)));
        return WebSocket.Listener.super.onClose(from, status, reason);
    }

    /** Goes away without a word. */
    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}
