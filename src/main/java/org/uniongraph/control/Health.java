package org.uniongraph.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a server whether it is one of ours and answers, be its database well or not. */
record Health(URI url) {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    boolean answers() {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request = HttpRequest.newBuilder(url.resolve(HealthController.PATH))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, BodyHandlers.ofString()).body().startsWith("{\"status\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
