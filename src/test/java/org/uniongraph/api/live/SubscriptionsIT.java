package org.uniongraph.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.uniongraph.UnionGraph;
import org.uniongraph.ingest.Ingest;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.ingest.Progress;
import org.uniongraph.model.ArticleId;
import org.uniongraph.store.TestStore;
import tools.jackson.databind.JsonNode;

/** Subscriptions as clients meet them, over real sockets, on a real store. */
class SubscriptionsIT {
    private static final Path SEEDS = Path.of("seeds/articles");
    private static final String CHANGES =
            "subscription { graphChanged(since: -1) { version at kinds articlesAdded articlesRetracted entities complete } }";
    private static final int MAX = 20;

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() throws IOException {
        TestStore.shared().empty();
        application = application();
        ingest("01-national-security-contest.md");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void nobodyListens() {
        await().until(() -> open() == 0);
    }

    @Test
    void tellsOfAnArticleTakenOutAndIn() throws Exception {
        String article = ingest("02-broadcaster-football.md");
        try (EventStream stream = new EventStream(server(), CHANGES)) {
            JsonNode first = stream.next().at("/data/graphChanged");
            assertThat(first.get("complete").asBoolean()).isFalse();
            assertThat(stream.isKeptAlive()).isTrue();

            application.getBean(Ingest.class).retract(new ArticleId(article));

            JsonNode retracted = stream.next().at("/data/graphChanged");
            assertThat(retracted.get("kinds").toString()).isEqualTo("[\"RETRACTED\"]");
            assertThat(retracted.get("articlesRetracted").toString()).isEqualTo("[\"" + article + "\"]");
            assertThat(retracted.get("entities").size()).isPositive();
            assertThat(retracted.get("complete").asBoolean()).isTrue();
            assertThat(retracted.get("version").asLong())
                    .isEqualTo(first.get("version").asLong() + 1);

            ingest("02-broadcaster-football.md");

            assertThat(stream.next().at("/data/graphChanged/articlesAdded").toString())
                    .isEqualTo("[\"" + article + "\"]");
        }
    }

    @Test
    void tellsOnlyOfChangesThatTouchTheAskedEntities() throws Exception {
        String article = ingest("03-service-union-training.md");
        try (EventStream all = new EventStream(server(), CHANGES);
                Socket some = new Socket(server())) {
            some.subscribe("s", "subscription { graphChanged(entities: [\"e0\"]) { version } }");
            all.next();
            await().until(() -> open() == 2);
            application.getBean(Ingest.class).retract(new ArticleId(article));
            String touched = all.next().at("/data/graphChanged/entities/0").asString("");
            some.subscribe("t", "subscription { graphChanged(entities: [\"" + touched + "\"]) { kinds } }");
            await().until(() -> open() == 3);

            ingest("03-service-union-training.md");

            JsonNode told = some.next("next");
            assertThat(told.get("id").asString("")).isEqualTo("t");
            assertThat(told.at("/payload/data/graphChanged/kinds").toString()).isEqualTo("[\"INGESTED\"]");
        }
    }

    @Test
    void followsAnIngestToItsEndOverAWebSocket() throws Exception {
        try (Socket socket = new Socket(server())) {
            socket.subscribe("1", example("21-ingest-progress"));
            await().until(() -> open() == 1);

            IngestReport report = application.getBean(Ingest.class).ingest(List.of(SEEDS), Progress.SILENT);

            List<JsonNode> states = new ArrayList<>();
            do {
                states.add(socket.next("next").at("/payload/data/ingestProgress"));
            } while (!states.getLast().get("finished").asBoolean());
            JsonNode last = states.getLast();
            assertThat(last.get("phase").asString("")).isEqualTo("FINISHED");
            assertThat(last.get("done").asInt()).isEqualTo(7);
            assertThat(last.get("total").asInt()).isEqualTo(7);
            assertThat(last.get("created").asInt()
                            + last.get("updated").asInt()
                            + last.get("unchanged").asInt())
                    .isEqualTo(report.articles().size());
            assertThat(states).extracting(state -> state.get("done").asInt()).isSorted();

            String job = last.get("job").asString("");
            socket.subscribe("2", "subscription { ingestProgress(job: \"" + job + "\") { done finished } }");
            assertThat(socket.next("next")
                            .at("/payload/data/ingestProgress/finished")
                            .asBoolean())
                    .isTrue();
            assertThat(socket.next("complete").get("id").asString("")).isEqualTo("2");
            socket.unsubscribe("1");
            await().until(() -> open() == 0);
        }
    }

    @Test
    void tellsWhyAnIngestFailed() throws Exception {
        try (EventStream stream = new EventStream(server(), example("21-ingest-progress"))) {
            await().until(() -> open() == 1);

            assertThatThrownBy(() -> application
                            .getBean(Ingest.class)
                            .ingest(List.of(Path.of("no-such-folder")), Progress.SILENT))
                    .isInstanceOf(IOException.class);

            JsonNode state = stream.next().at("/data/ingestProgress");
            while (!state.get("finished").asBoolean()) {
                state = stream.next().at("/data/ingestProgress");
            }
            assertThat(state.get("phase").asString("")).isEqualTo("FAILED");
            assertThat(state.get("error").asString("")).contains("no-such-folder");
        }
    }

    @Test
    void refusesWithACode() throws Exception {
        String unknown = "subscription { ingestProgress(job: \"x\") { done } }";
        try (EventStream stream = new EventStream(server(), unknown);
                Socket socket = new Socket(server())) {
            assertThat(code(stream.next())).isEqualTo("UNKNOWN_JOB");
            assertThat(stream.completes()).isTrue();
            socket.subscribe("1", unknown);
            assertThat(socket.next("error").at("/payload/0/extensions/code").asString(""))
                    .isEqualTo("UNKNOWN_JOB");
        }
        String ids = "\"e1\",".repeat(101);
        try (EventStream stream =
                new EventStream(server(), "subscription { graphChanged(entities: [" + ids + "]) { version } }")) {
            assertThat(code(stream.next())).isEqualTo("TOO_MANY_IDS");
        }
    }

    @Test
    void everyOperationHasEventsAndASubscriptionHasNoJson() throws Exception {
        try (EventStream query = new EventStream(server(), "{ corpus { articles } }");
                EventStream wrong = new EventStream(server(), "subscription { graphChanged { nom } }")) {
            assertThat(query.next().at("/data/corpus/articles").asInt()).isPositive();
            assertThat(query.completes()).isTrue();
            assertThat(code(wrong.next())).isEqualTo("BAD_DOCUMENT");
            assertThat(wrong.completes()).isTrue();
        }
        HttpRequest asJson = HttpRequest.newBuilder(server().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"subscription { graphChanged { version } }\"}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(asJson, HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("OPERATION_NOT_ALLOWED", "text/event-stream");
    }

    @Test
    void manyHearOneChangeAndOneTooManyIsRefused() throws Exception {
        List<EventStream> streams = Stream.generate(() -> new EventStream(server(), example("20-graph-changes")))
                .limit(MAX)
                .toList();
        for (EventStream stream : streams) {
            assertThat(stream.next().at("/data/graphChanged/version").asLong()).isPositive();
        }
        try (EventStream oneTooMany = new EventStream(server(), CHANGES)) {
            assertThat(code(oneTooMany.next())).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
        }
        String article = ingest("04-water-supply-model-workers.md");
        application.getBean(Ingest.class).retract(new ArticleId(article));
        for (EventStream stream : streams) {
            assertThat(stream.next().at("/data/graphChanged/version").asLong()).isPositive();
        }
        for (EventStream stream : streams) {
            stream.close();
        }
        await().until(() -> open() == 0);
    }

    @Test
    void aClientThatLeavesFreesItsPlace() throws Exception {
        Socket socket = new Socket(server());
        socket.subscribe("1", CHANGES);
        socket.next("next");
        EventStream stream = new EventStream(server(), CHANGES);
        stream.next();
        assertThat(open()).isEqualTo(2);

        socket.close();
        stream.close();

        await().until(() -> open() == 0);
    }

    @Test
    void pagesOfOtherOriginsGetNoWebSocket() {
        assertThatThrownBy(() -> new Socket(server(), "http://evil.example"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .cause()
                .extracting(refused ->
                        ((WebSocketHandshakeException) refused).getResponse().statusCode())
                .isEqualTo(403);
    }

    @Test
    void aServerThatStopsEndsItsStreams() throws Exception {
        ConfigurableApplicationContext other = application();
        try (EventStream stream = new EventStream(server(other), CHANGES);
                Socket socket = new Socket(server(other))) {
            socket.subscribe("1", CHANGES);
            stream.next();
            socket.next("next");

            long begun = System.nanoTime();
            other.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            assertThat(stream.completes()).isTrue();
            assertThat(socket.next("complete").get("id").asString("")).isEqualTo("1");
        }
    }

    private static ConfigurableApplicationContext application() {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--uniongraph.subscriptions.max=" + MAX,
                "--spring.graphql.http.sse.keep-alive=100ms"));
        for (String property : TestStore.shared().properties()) {
            arguments.add("--" + property);
        }
        return new SpringApplication(UnionGraph.class).run(arguments.toArray(String[]::new));
    }

    private static URI server() {
        return server(application);
    }

    private static URI server(ConfigurableApplicationContext application) {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static int open() {
        return application.getBean(Streams.class).count();
    }

    private static String ingest(String file) throws IOException {
        IngestReport report = application.getBean(Ingest.class).ingest(List.of(SEEDS.resolve(file)), Progress.SILENT);
        return String.valueOf(report.articles().getFirst().articleId());
    }

    private static String example(String name) {
        try {
            return Files.readString(Path.of("web/src/graphiql/examples", name + ".graphql"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(JsonNode event) {
        return event.at("/errors/0/extensions/code").asString("");
    }
}
