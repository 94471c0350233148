package org.uniongraph.extract.chat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import org.uniongraph.extract.chat.EndpointFailed.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends one request and reads one answer, within a time and a size. Follows no redirect: the key is for one host only.
 */
final class ChatEndpoint {
    private static final String PATH = "/chat/completions";
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChatSettings settings;
    private final URI address;
    private final RestClient client;

    ChatEndpoint(ChatSettings settings) {
        this.settings = settings;
        this.address = address(settings.url());
        this.client = RestClient.builder()
                .requestFactory(requests(settings.timeout()))
                .build();
    }

    /** HTTP/1.1, since several servers of local models stumble over the upgrade to HTTP/2. */
    private static JdkClientHttpRequestFactory requests(Duration timeout) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT.compareTo(timeout) < 0 ? CONNECT : timeout)
                .build();
        JdkClientHttpRequestFactory factory =
                new JdkClientHttpRequestFactory(http, Executors.newVirtualThreadPerTaskExecutor());
        factory.setReadTimeout(timeout);
        return factory;
    }

    private static URI address(URI base) {
        String path = base.getPath() == null ? "" : base.getPath().replaceFirst("/+$", "");
        return UriComponentsBuilder.fromUri(base)
                .replacePath(path.endsWith(PATH) ? path : path + PATH)
                .build()
                .toUri();
    }

    /** The address for people: its query may hold secrets. */
    String name() {
        return UriComponentsBuilder.fromUri(address).replaceQuery(null).build().toUriString();
    }

    /** @throws EndpointFailed saying what went wrong and what helps */
    Reply ask(Object request) {
        long start = System.nanoTime();
        try {
            return client.post()
                    .uri(address)
                    .headers(this::authorize)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(JSON.writeValueAsBytes(request))
                    .exchangeForRequiredValue((sent, answer) -> read(answer));
        } catch (ResourceAccessException e) {
            throw noAnswer(e, Duration.ofNanos(System.nanoTime() - start));
        } catch (EndpointFailed e) {
            throw new EndpointFailed(e.kind(), name() + " " + settings.apiKey().hiddenIn(e.problem()), e.retryAfter());
        }
    }

    private void authorize(HttpHeaders headers) {
        if (!settings.apiKey().isMissing()) {
            headers.setBearerAuth(settings.apiKey().value());
        }
    }

    private Reply read(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        byte[] body = body(answer);
        if (status != 200) {
            throw Refused.of(status, answer.getHeaders(), error(body));
        }
        try {
            return Reply.of(JSON.readTree(body));
        } catch (JacksonException e) {
            throw notJson(answer.getHeaders().getContentType());
        }
    }

    /** Closed at once when it is too long: what is left would be read to its end otherwise. */
    private byte[] body(ClientHttpResponse answer) throws IOException {
        int most = (int) settings.maxAnswer().toBytes();
        try (InputStream stream = answer.getBody()) {
            byte[] body = stream.readNBytes(most + 1);
            if (body.length > most) {
                throw new EndpointFailed(
                        Kind.THIS_TEXT,
                        "sent more than uniongraph.chat.max-answer (" + settings.maxAnswer() + "); raise it if answers"
                                + " may be that long");
            }
            return body;
        }
    }

    private static String error(byte[] body) {
        try {
            return Reply.reason(JSON.readTree(body));
        } catch (JacksonException e) {
            return Reply.oneLine(new String(body, StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "));
        }
    }

    private static EndpointFailed notJson(@Nullable MediaType type) {
        boolean claimsToBe = type != null && type.getSubtype().endsWith("json");
        return claimsToBe
                ? new EndpointFailed(Kind.PASSING, "sent broken JSON")
                : new EndpointFailed(
                        Kind.LASTING,
                        "answered with " + (type == null ? "something" : type.getType() + "/" + type.getSubtype())
                                + " instead of JSON; is uniongraph.chat.url the base of an OpenAI-compatible API?");
    }

    private EndpointFailed noAnswer(ResourceAccessException e, Duration waited) {
        Throwable cause = e.getCause();
        if (Thread.currentThread().isInterrupted()) {
            return new EndpointFailed(Kind.LASTING, name() + ": interrupted while waiting for its answer");
        }
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return new EndpointFailed(
                    Kind.PASSING, name() + " can't be reached; is it running, and is uniongraph.chat.url right?");
        }
        if (cause instanceof HttpTimeoutException || waited.compareTo(settings.timeout()) >= 0) {
            return new EndpointFailed(
                    Kind.PASSING,
                    name() + " sent no whole answer within uniongraph.chat.timeout ("
                            + settings.timeout().toSeconds() + " s)");
        }
        String problem = cause == null || cause.getMessage() == null ? "" : ": " + Reply.oneLine(cause.getMessage());
        return new EndpointFailed(
                Kind.PASSING,
                name() + " broke off the connection" + settings.apiKey().hiddenIn(problem));
    }
}
