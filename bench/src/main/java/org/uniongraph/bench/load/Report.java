package org.uniongraph.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Markdown tables of result files of one scale, merged: {@code Report RESULT.json…}. Of several rounds it takes the one
 * with most requests a second, since warm-up and other processes only ever slow a round down. Ratios are to the floor.
 */
public final class Report {
    private static final String FLOOR = "floor";

    private final Map<Key, Map<String, Cell>> cells = new TreeMap<>(
            Comparator.comparingInt(Key::number).thenComparing(Key::workload).thenComparingInt(Key::connections));
    private final Set<String> endpoints = new LinkedHashSet<>();

    private Report(List<Results> results) {
        for (Results result : results) {
            for (Cell cell : result.cells()) {
                endpoints.add(cell.endpoint());
                cells.computeIfAbsent(new Key(cell.workload(), cell.connections()), key -> new LinkedHashMap<>())
                        .merge(cell.endpoint(), cell, Report::better);
            }
        }
    }

    private record Key(String workload, int connections) {
        int number() {
            return Integer.parseInt(workload.replaceAll("\\D", ""));
        }

        /** Whether it is a lesser question (Q8u), measured to inform only. */
        boolean informs() {
            return workload.endsWith("u");
        }
    }

    public static void main(String[] args) throws IOException {
        List<Results> results = new ArrayList<>();
        for (String file : args) {
            results.add(JsonMapper.shared().readValue(Path.of(file).toFile(), Results.class));
        }
        System.out.println(
                "## " + String.join("; ", results.stream().map(Results::note).toList()) + "\n");
        Report report = new Report(results);
        report.table("p50 / p99 in ms, requests/s", Report::latency);
        report.table("CPU ms a request: server + database (their sum as a multiple of the floor's)", report::cpu);
        report.means();
        results.stream().flatMap(result -> result.memory().stream()).forEach(Report::memory);
    }

    private static Cell better(Cell one, Cell other) {
        return one.requestsPerSecond() >= other.requestsPerSecond() ? one : other;
    }

    private void table(String title, Function<Cell, String> content) {
        System.out.println(title + "\n\n| | " + String.join(" | ", endpoints) + " |");
        System.out.println("|---|" + "---|".repeat(endpoints.size()));
        cells.forEach((key, row) -> {
            StringBuilder line = new StringBuilder("| " + key.workload() + ", " + key.connections() + " |");
            for (String endpoint : endpoints) {
                Cell cell = row.get(endpoint);
                line.append(' ')
                        .append(cell == null ? "–" : content.apply(cell))
                        .append(" |");
            }
            System.out.println(line);
        });
        System.out.println();
    }

    private static String latency(Cell cell) {
        String errors = cell.errors() == 0 ? "" : ", " + cell.errors() + " errors";
        return "%.2f / %.1f, %.0f%s".formatted(cell.p50Millis(), cell.p99Millis(), cell.requestsPerSecond(), errors);
    }

    private String cpu(Cell cell) {
        Cell floor = cells.get(new Key(cell.workload(), cell.connections())).get(FLOOR);
        String ratio = floor == null ? "" : " (%.2f×)".formatted(cell.cpuMillis() / floor.cpuMillis());
        return "%.2f + %.2f%s".formatted(cell.serverCpuMillis(), cell.databaseCpuMillis(), ratio);
    }

    /** Geometric means over the workloads that an endpoint answers, for each number of connections. */
    private void means() {
        Set<Integer> connections = new LinkedHashSet<>();
        cells.keySet().forEach(key -> connections.add(key.connections()));
        System.out.println("Geometric means, as multiples of the floor\n");
        System.out.println("| connections | endpoint | CPU | requests/s | workloads |\n|---|---|---|---|---|");
        for (int count : connections) {
            for (String endpoint : endpoints) {
                List<Cell[]> pairs = cells.entrySet().stream()
                        .filter(it -> it.getKey().connections() == count
                                && !it.getKey().informs())
                        .filter(it -> it.getValue().containsKey(endpoint)
                                && it.getValue().containsKey(FLOOR))
                        .map(it -> new Cell[] {
                            it.getValue().get(endpoint), it.getValue().get(FLOOR)
                        })
                        .toList();
                double cpu = mean(pairs, pair -> pair[0].cpuMillis() / pair[1].cpuMillis());
                double rate = mean(pairs, pair -> pair[0].requestsPerSecond() / pair[1].requestsPerSecond());
                System.out.printf("| %d | %s | %.2f× | %.2f× | %d |%n", count, endpoint, cpu, rate, pairs.size());
            }
        }
        System.out.println();
    }

    private static double mean(List<Cell[]> pairs, Function<Cell[], Double> ratio) {
        return Math.exp(pairs.stream()
                .mapToDouble(pair -> Math.log(ratio.apply(pair)))
                .average()
                .orElse(Double.NaN));
    }

    private static void memory(Results.Memory memory) {
        System.out.printf(
                "- %s: %d MiB, its database %d MiB (proportional set size at the end)%n",
                memory.endpoint(), memory.serverMiB(), memory.databaseMiB());
    }
}
