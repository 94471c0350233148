package org.uniongraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.uniongraph.cli.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program with the demo articles, in a process of its own on an empty folder; one for all tests that only read. */
public final class DemoServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private DemoServer() {}

    public static URI url() {
        return Shared.SERVER.url();
    }

    /** The answer's data; an answer with errors is an assertion failure. */
    public static JsonNode ask(String operation) throws IOException, InterruptedException {
        return ask(url(), operation);
    }

    /** The same from any server. */
    public static JsonNode ask(URI server, String operation) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", operation))))
                .build();
        JsonNode answer = JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (answer.has("errors")) {
            throw new AssertionError(operation + "\n" + answer.get("errors").toPrettyString());
        }
        return answer.get("data");
    }

    private static final class Shared {
        private static final ServerProcess SERVER = start();

        private static ServerProcess start() {
            try {
                Path folder = Files.createTempDirectory("union-graph-demo");
                ServerProcess server = ServerProcess.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
                return server;
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("the demo server did not start", e);
            }
        }

        private static void stop(ServerProcess server, Path folder) {
            try {
                server.kill();
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("the demo server did not stop", e);
            }
        }
    }
}
