package org.uniongraph.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uniongraph.bench.Options;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures endpoints: {@code --params FILE --endpoints A.json,B.json --out FILE}, and when the defaults don't suit
 * {@code --workloads Q1,Q2 --connections 1,16,64 --boot 15 --warmup 3 --seconds 5 --rounds 1 --note TEXT}. For each
 * workload the endpoints take turns, so that slow drift of the machine meets all of them alike. With {@code --verify}
 * it only compares their answers.
 */
public final class Measure {
    private static final int BOOT_CONNECTIONS = 8;
    private static final int WARMUP_CONNECTIONS = 16;

    private final Options options;
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final List<String> workloads;

    private Measure(Options options) throws IOException {
        this.options = options;
        JsonNode parameters =
                JsonMapper.shared().readTree(Path.of(options.text("params")).toFile());
        for (String file : options.text("endpoints").split(",")) {
            endpoints.add(Endpoint.read(Path.of(file), parameters));
        }
        List<String> all =
                parameters.properties().stream().map(Map.Entry::getKey).toList();
        this.workloads =
                options.has("workloads") ? List.of(options.text("workloads").split(",")) : all;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Measure measure = new Measure(Options.of(args));
        if (measure.options.has("verify")) {
            boolean same = new SameFacts(measure.endpoints).verify(measure.workloads);
            System.exit(same ? 0 : 1);
        }
        measure.run();
    }

    private void run() throws IOException, InterruptedException {
        for (Endpoint endpoint : endpoints) {
            boot(endpoint);
        }
        List<Cell> cells = new ArrayList<>();
        for (int round = 0; round < options.number("rounds", 1); round++) {
            for (String workload : workloads) {
                for (Endpoint endpoint : endpoints) {
                    cells.addAll(cells(endpoint, workload));
                }
            }
        }
        List<Results.Memory> memory = endpoints.stream()
                .map(it -> new Results.Memory(it.name(), Usage.memoryMiB(it.pid()), Usage.memoryMiB(it.databasePid())))
                .toList();
        Results results = new Results(options.text("note", ""), cells, memory);
        JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Path.of(options.text("out")).toFile(), results);
    }

    /** Mixed requests first, so that just-in-time compilers see every workload before any is measured. */
    private void boot(Endpoint endpoint) throws InterruptedException {
        byte[][] mixed = Stream.iterate(0, i -> i < 256, i -> i + 1)
                .flatMap(i -> endpoint.requests().values().stream().map(set -> set[i % set.length]))
                .toArray(byte[][]::new);
        Load.Run run = new Load(endpoint, mixed).run(BOOT_CONNECTIONS, options.number("boot", 15));
        if (run.nanos().length == 0) {
            throw new IllegalStateException(endpoint.name() + " at " + endpoint.uri() + " does not answer");
        }
        System.out.printf("boot %-12s %6d requests, %d errors%n", endpoint.name(), run.nanos().length, run.errors());
    }

    private List<Cell> cells(Endpoint endpoint, String workload) throws InterruptedException {
        byte[][] requests = endpoint.requests().get(workload);
        if (requests == null) {
            return List.of();
        }
        new Load(endpoint, requests).run(WARMUP_CONNECTIONS, options.number("warmup", 3));
        List<Cell> cells = new ArrayList<>();
        for (String connections : options.text("connections", "1,16,64").split(",")) {
            int count = Integer.parseInt(connections);
            Load.Run run = new Load(endpoint, requests).run(count, options.number("seconds", 5));
            Cell cell = Cell.of(endpoint, workload, count, run);
            System.out.println(cell);
            cells.add(cell);
        }
        return cells;
    }
}
