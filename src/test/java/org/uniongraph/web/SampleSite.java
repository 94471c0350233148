package org.uniongraph.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The bundled pages under their Content-Security-Policy, and a GraphQL endpoint with two unions, on a free port. */
@NullMarked
final class SampleSite implements AutoCloseable {
    /** Monaco writes style elements and style attributes, which is why styles, and only they, may stand inline. */
    static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' "
            + "'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "ttf", "font/ttf");
    private static final String SCHEMA = """
            "What can be asked."
            type Query {
              "Organisations by name."
              organizations(first: Int = 20): [Organization!]!
            }
            "An organisation, such as a trade union."
            type Organization {
              "Its official name."
              name: String!
            }
            """;
    private static final List<Map<String, String>> ORGANIZATIONS =
            List.of(Map.of("name", "北京市总工会"), Map.of("name", "北京市海淀区总工会"));

    private final JsonMapper json = new JsonMapper();
    private final GraphQL graphql = graphql();
    private final HttpServer server;

    SampleSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::sendFile);
        server.createContext("/graphql", this::answer);
        server.start();
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void sendFile(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.endsWith("/") ? path + "index.html" : path;
        try (InputStream content = SampleSite.class.getResourceAsStream("/static" + file)) {
            byte[] body = content == null ? new byte[0] : content.readAllBytes();
            String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
            send(exchange, content == null ? 404 : 200, type, body);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = json.readValue(exchange.getRequestBody().readAllBytes(), Request.class);
        ExecutionInput input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(Objects.requireNonNullElse(request.variables(), Map.of()))
                .build();
        send(
                exchange,
                200,
                "application/json",
                json.writeValueAsBytes(graphql.execute(input).toSpecification()));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static GraphQL graphql() {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("organizations", field -> ORGANIZATIONS))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .build();
    }

    private record Request(
            String query,
            @Nullable String operationName,
            @Nullable Map<String, Object> variables) {}
}
