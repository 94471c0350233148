package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniongraph.api.bounds.AbusedServer.OPERATION_TIME;
import static org.uniongraph.api.bounds.AbusedServer.ORDINARY;
import static org.uniongraph.api.bounds.AbusedServer.SLOW;
import static org.uniongraph.api.bounds.AbusedServer.STARVED;

import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients that mean harm are refused, each with its code. */
class RefusalsIT extends OnAbusedServer {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void answersOrdinaryQuestions() throws Exception {
        assertThat(server.ask(ORDINARY).has("errors")).isFalse();
    }

    @Test
    void refusesEachAbusiveOperationWithItsCode() throws Exception {
        Map<String, String> abuses = Map.ofEntries(
                Map.entry("{" + Abusers.repeated(1_500, " a%d: __typename") + "}", "TOO_MANY_ROOT_FIELDS"),
                Map.entry("{" + Abusers.repeated(6_000, " a%d:id") + "}", "TOO_MANY_TOKENS"),
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
            JsonNode answer = server.ask(abuse.getKey());
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
                assertThat(server.ask(operation).has("errors")).as(operation).isFalse();
            }
        }
    }

    @Test
    void endsWhatTakesTooLong() throws Exception {
        JsonNode answer = server.ask("{ a: node(id: \"slow\") { id } b: node(id: \"slow\") { id } }");

        for (int i = 0; i < 2; i++) {
            JsonNode extensions = answer.at("/errors/" + i + "/extensions");
            assertThat(extensions.get("code").asString()).isEqualTo("TIMED_OUT");
            assertThat(extensions.get("max").asLong()).isEqualTo(OPERATION_TIME.toMillis());
            assertThat(extensions.get("given").asLong()).isLessThan(2 * OPERATION_TIME.toMillis());
        }
        assertThat(server.slowStatements()).isZero();
    }

    @Test
    void endsTheStatementOfAClientThatHasGone() throws Exception {
        long start;
        try (Socket client = server.connect("127.0.0.1")) {
            client.getOutputStream().write(AbusedServer.post(SLOW));
            AbusedServer.await(() -> server.slowStatements() == 1);
            start = System.nanoTime();
        }
        AbusedServer.await(() -> server.slowStatements() == 0);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).isLessThan(OPERATION_TIME.minusSeconds(1));
    }

    @Test
    void answersAClientThatSendsItsNextRequestAhead() throws Exception {
        try (Socket client = server.connect("127.0.0.1")) {
            client.getOutputStream().write(AbusedServer.post(SLOW));
            AbusedServer.await(() -> server.slowStatements() == 1);
            client.getOutputStream().write(AbusedServer.post(ORDINARY));
            client.setSoTimeout(30_000);
            assertThat(AbusedServer.receivedUpTo("organizers", client)).contains("TIMED_OUT", "organizers");
        }
    }

    @Test
    void refusesBodiesThatAreTooLarge() throws Exception {
        String large = "{\"query\": \"" + "x".repeat(200_000) + "\"}";

        HttpResponse<String> declared = server.send(HttpRequest.BodyPublishers.ofString(large));
        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(declared.body()).at("/errors/0/extensions").toString())
                .contains("BODY_TOO_LARGE", "\"max\":102400", "\"given\":2000");

        try (Socket client = server.connect("127.0.0.1")) {
            OutputStream out = client.getOutputStream();
            out.write(AbusedServer.head("Transfer-Encoding: chunked"));
            byte[] chunk = ("8000\r\n" + "x".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 5; i++) {
                out.write(chunk);
            }
            out.flush();
            client.setSoTimeout(10_000);
            assertThat(AbusedServer.receivedUpTo("BODY_TOO_LARGE", client)).contains(" 413 ", "BODY_TOO_LARGE");
        }
    }

    @Test
    void waitsForNoBodyForEver() throws Exception {
        try (Socket client = server.connect("127.0.0.1")) {
            client.getOutputStream().write(AbusedServer.head("Content-Length: 1000"));
            client.getOutputStream().write('{');
            client.setSoTimeout(30_000);
            assertThat(AbusedServer.receivedUpTo("BODY_TOO_SLOW", client)).contains(" 408 ", "BODY_TOO_SLOW");
        }
        try (Socket client = server.connect("127.0.0.1")) {
            client.setSoTimeout(100);
            client.getOutputStream().write(AbusedServer.head("Content-Length: 1000"));
            String answer = "";
            for (int i = 0; i < 500 && answer.isEmpty(); i++) {
                client.getOutputStream().write(' ');
                answer = AbusedServer.receivedByNow(client);
            }
            assertThat(answer).contains(" 408 ");
        }
    }

    @Test
    void letsEachClientElsewhereAskSoOften() throws Exception {
        int refused = 0;
        String last = "";
        for (int i = 0; i < 1_000; i++) {
            String answer = server.askAs("203.0.113.9", "{ __typename }");
            if (answer.contains(" 429 ")) {
                refused++;
                last = answer;
            }
        }
        assertThat(refused).isBetween(200, 400);
        assertThat(last).contains("Retry-After: ", "TOO_MANY_REQUESTS", "\"max\":600", "\"perSeconds\":60");
        assertThat(server.askAs("203.0.113.10", "{ __typename }")).contains(" 200 ");
    }
}
