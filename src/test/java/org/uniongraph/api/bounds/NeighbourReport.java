package org.uniongraph.api.bounds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints by how much abusers slow down one who only wants answers: the target is twice its usual time at most. A report
 * and no test, since how long something takes on a machine with other work says little. Usual and abused rounds
 * alternate; run it on an idle machine.
 */
final class NeighbourReport {
    private static final int ROUNDS = 3;
    private static final int QUESTIONS = 500;

    private NeighbourReport() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("neighbour");
        try (AbusedServer server = new AbusedServer(folder)) {
            Neighbour neighbour = new Neighbour(server);
            neighbour.asks(4 * QUESTIONS);
            List<String> lines = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                Neighbour.Waits usual = neighbour.asks(QUESTIONS);
                try (Abusers abusers = new Abusers(server)) {
                    abusers.untilAllHaveTriedTwice();
                    lines.add(line(round, usual, neighbour.asks(QUESTIONS)));
                }
            }
            lines.forEach(System.out::println);
        }
    }

    private static String line(int round, Neighbour.Waits usual, Neighbour.Waits meanwhile) {
        return String.format(
                "round %d: usual p50 %.1f p99 %.1f ms; among 8 abusers p50 %.1f p99 %.1f ms; p50 %.1f times as long",
                round,
                millis(usual, 50),
                millis(usual, 99),
                millis(meanwhile, 50),
                millis(meanwhile, 99),
                millis(meanwhile, 50) / millis(usual, 50));
    }

    private static double millis(Neighbour.Waits waits, int percent) {
        return waits.within(percent).toNanos() / 1e6;
    }
}
