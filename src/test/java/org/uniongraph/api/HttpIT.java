package org.uniongraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.uniongraph.UnionGraph;
import org.uniongraph.query.FixtureGraph;
import org.uniongraph.store.TestStore;

/** The application as a client meets it. */
class HttpIT {
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        FixtureGraph.load();
        SpringApplication program = new SpringApplication(UnionGraph.class);
        String[] store = TestStore.shared().properties();
        String[] arguments = new String[store.length + 1];
        for (int i = 0; i < store.length; i++) {
            arguments[i] = "--" + store[i];
        }
        arguments[store.length] = "--server.port=0";
        application = program.run(arguments);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void answersConnectionsWithTheirEvidence() throws Exception {
        assertThat(post(
                        "{ events(filter: {id: {eq: \\\"e31\\\"}}) { nodes { winners { edges { node { name } relation { award"
                                + " evidence { quote } } } } } } }"))
                .contains("张伟", "一等奖", "张伟获一等奖")
                .doesNotContain("errors");
    }

    @Test
    void namesTheSortOfError() throws Exception {
        assertThat(post("{ events(first: 101) { nodes { id } } }")).contains("\"code\":\"PAGE_TOO_LARGE\"");
    }

    @Test
    void givesDocumentsThatNeverRanACodeAndTheChoices() throws Exception {
        assertThat(post("{ events { nodes { nom } } }")).contains("\"code\":\"BAD_DOCUMENT\"", "'nom'");
        assertThat(post("{ events ")).contains("\"code\":\"BAD_SYNTAX\"");
        assertThat(post("{ events(filter: {eventType: {eq: NOPE}}) { nodes { id } } }"))
                .contains("\"code\":\"BAD_DOCUMENT\"", "expected one of", "VOLUNTEERING");
    }

    private static String post(String operation) throws Exception {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + operation + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
