package org.uniongraph.api.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that asks over SSE and hears the events. */
final class EventStream implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final CountDownLatch completed = new CountDownLatch(1);
    private final CountDownLatch comment = new CountDownLatch(1);
    private volatile @Nullable InputStream body;

    /** Asks, and returns at once. */
    EventStream(URI server, String document) {
        this(server, Map.of("query", document));
    }

    EventStream(URI server, Map<String, Object> question) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)))
                .build();
        Thread.ofVirtual().start(() -> listen(request));
    }

    private void listen(HttpRequest request) {
        try (InputStream answer =
                HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            body = answer;
            BufferedReader lines = new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard(line);
            }
        } catch (IOException closed) {
            // the test has closed it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void heard(String line) {
        if (line.startsWith(":")) {
            comment.countDown();
        } else if (line.startsWith("event:complete")) {
            completed.countDown();
        } else if (line.startsWith("data:{")) {
            events.add(JSON.readTree(line.substring("data:".length())));
        }
    }

    /** The next event, with data or errors. */
    JsonNode next() throws InterruptedException {
        JsonNode event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("no event within " + PATIENCE_SECONDS + " s");
        }
        return event;
    }

    boolean completes() throws InterruptedException {
        return completed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    boolean isKeptAlive() throws InterruptedException {
        return comment.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Goes away without a word. */
    @Override
    public void close() throws IOException {
        InputStream open = body;
        if (open != null) {
            open.close();
        }
    }
}
