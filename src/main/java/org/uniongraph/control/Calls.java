package org.uniongraph.control;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.ingest.Progress;
import tools.jackson.core.JacksonException;

/** Requests to the control endpoints of one server. */
final class Calls {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int BUFFER = 1 << 16;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final URI server;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    Calls(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** Starts a job, passes on its progress, and gives its report. */
    <T> T job(String job, Map<String, String> query, BodyPublisher body, Progress progress, Class<T> report)
            throws IOException {
        HttpRequest request = request(job, query)
                .header("Content-Type", "application/zip")
                .expectContinue(body.contentLength() > 0)
                .POST(body)
                .build();
        try (InputStream answer = send(request);
                BufferedReader lines = new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
            return report(lines, progress, report);
        } catch (JacksonException e) {
            throw new ServerUnreachable(server, "sent something that is no report: " + e.getOriginalMessage(), e);
        }
    }

    private <T> T report(BufferedReader lines, Progress progress, Class<T> type) throws IOException {
        for (String text = next(lines); text != null; text = next(lines)) {
            Wire.Line line = Wire.JSON.readValue(text, Wire.Line.class);
            if (line.problem() != null) {
                throw new ServerRefused(line.problem());
            }
            if (line.report() != null) {
                return Wire.JSON.treeToValue(line.report(), type);
            }
            if (line.progress() != null) {
                progress.advanced(
                        line.progress().done(),
                        line.progress().total(),
                        line.progress().item());
            }
        }
        throw new ServerUnreachable(server, "ended its answer before the report; see its log", null);
    }

    private @Nullable String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new ServerUnreachable(server, "broke off its answer; the job may still be running there", e);
        }
    }

    /** Has a short job done. */
    <T> T answer(String job, Map<String, String> query, Class<T> report) throws IOException {
        HttpRequest request = request(job, query).POST(BodyPublishers.noBody()).build();
        try (InputStream answer = send(request)) {
            return Wire.JSON.readValue(answer, report);
        }
    }

    /** Copies an answer to {@code out} as it comes. */
    void download(String what, Map<String, String> query, OutputStream out) throws IOException {
        try (InputStream answer = send(request(what, query).GET().build())) {
            byte[] bytes = new byte[BUFFER];
            for (int read = next(answer, bytes); read >= 0; read = next(answer, bytes)) {
                out.write(bytes, 0, read);
            }
        }
    }

    private int next(InputStream answer, byte[] bytes) {
        try {
            return answer.read(bytes);
        } catch (IOException e) {
            throw new ServerUnreachable(server, "broke off its answer; see its log", e);
        }
    }

    private HttpRequest.Builder request(String path, Map<String, String> query) {
        String parameters = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&", "?", ""));
        return HttpRequest.newBuilder(server.resolve(ControlController.PATH + "/" + path + parameters))
                .header("Authorization", "Bearer " + token);
    }

    private InputStream send(HttpRequest request) throws IOException {
        HttpResponse<InputStream> response = answerTo(request);
        if (response.statusCode() == OK) {
            return response.body();
        }
        try (InputStream body = response.body()) {
            throw new ServerRefused(problem(response.statusCode(), body));
        }
    }

    private HttpResponse<InputStream> answerTo(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the server at " + server);
        } catch (IOException e) {
            throw new ServerUnreachable(server, "does not answer", e);
        }
    }

    private Wire.Problem problem(int status, InputStream body) throws IOException {
        if (status == UNAUTHORIZED) {
            return new Wire.Problem(status, "", "the server at " + server + " does not know the token that was sent");
        }
        try {
            return Wire.JSON.readValue(body, Wire.Problem.class);
        } catch (JacksonException e) {
            return new Wire.Problem(
                    status, "", "the server at " + server + " answers " + status + "; is it a UnionGraph server?");
        }
    }
}
