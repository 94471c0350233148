package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniongraph.api.bounds.AbusedServer.ORDINARY;
import static org.uniongraph.api.bounds.AbusedServer.SLOW;
import static org.uniongraph.api.bounds.AbusedServer.STARVED;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Clients that mean harm take nothing from those that only want an answer. */
class StarvationIT extends OnAbusedServer {
    @Test
    void saysThatItIsBusyWhenTheLineIsTooLong() throws Exception {
        List<CompletableFuture<JsonNode>> answers = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            answers.add(server.begin(SLOW));
        }
        List<String> codes = answers.stream()
                .map(answer -> answer.join().at("/errors/0/extensions/code").asString())
                .toList();
        assertThat(codes).contains("BUSY").containsOnly("BUSY", "TIMED_OUT");
    }

    @Test
    void answersSixtyFourOrdinaryConnectionsWithoutAnError() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> all = IntStream.range(0, 64)
                    .mapToObj(client -> CompletableFuture.supplyAsync(
                            () -> IntStream.range(0, 10)
                                    .noneMatch(i -> AbusedServer.unchecked(() -> server.ask(ORDINARY))
                                            .has("errors")),
                            clients))
                    .toList();
            assertThat(all).allMatch(CompletableFuture::join);
        }
    }

    @Test
    void keepsAnsweringOthersMeanwhile() throws Exception {
        Neighbour neighbour = new Neighbour(server);
        try (Abusers abusers = new Abusers(server)) {
            abusers.untilAllHaveTriedTwice();

            Neighbour.Waits meanwhile = neighbour.asks(200);

            assertThat(meanwhile.median()).isLessThan(STARVED.dividedBy(4));
            assertThat(meanwhile.longest()).isLessThan(STARVED);
        }
    }

    @Test
    void leavesPlacesToOthersWhenOneClientWantsThemAll() throws Exception {
        // a text of its own: no other test has shown it to be slow
        String slow = "{ node(id: \"slow\") { id ... on Union { name } } }";
        int share = AbusedServer.PER_CLIENT;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<String>> greedy = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> AbusedServer.unchecked(() -> server.askAs("203.0.113.21", slow)), clients))
                    .limit(3L * share)
                    .toList();
            AbusedServer.await(() -> server.slowStatements() == share);

            assertThat(server.askAs("203.0.113.22", ORDINARY)).contains("organizers");
            assertThat(server.slowStatements()).isEqualTo(share);
            List<String> answers = greedy.stream().map(CompletableFuture::join).toList();
            assertThat(answers).allMatch(answer -> answer.contains("TIMED_OUT") || answer.contains("BUSY"));
            assertThat(answers).anyMatch(answer -> answer.contains("\"perClient\":" + share));
        }
    }
}
