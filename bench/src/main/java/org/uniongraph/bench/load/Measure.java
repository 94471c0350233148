package org.uniongraph.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uniongraph.bench.Options;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures endpoints: {@code --params FILE --endpoints A.json,B.json --out FILE}, and when the defaults don't suit
 * {@code --workloads Q1,Q2 --connections 1,16 --boot 15 --warmup 2 --seconds 5 --rounds 1 --timeout 30 --note TEXT}.
 * For each workload the endpoints take turns, so that slow drift of the machine meets all of them alike. The file has
 * each cell as soon as it is measured, and cells that it has already are not measured again. With {@code --verify} it
 * only compares the endpoints' answers.
 */
public final class Measure {
    private static final int BOOT_CONNECTIONS = 8;
    private static final int WARMUP_CONNECTIONS = 16;

    /** What takes longer alone is warmed over one connection: over many, the last answers come long after the end. */
    private static final long SLOW_MILLIS = 500;

    /** The longest wait for a server to finish what nobody waits for any more. */
    private static final int QUIET_WITHIN_SECONDS = 20;

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
        List<String> all = endpoints.stream()
                .flatMap(endpoint -> endpoint.requests().keySet().stream())
                .distinct()
                .toList();
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
        ResultFile file = ResultFile.open(Path.of(options.text("out")), options.text("note", ""));
        for (Endpoint endpoint : endpoints) {
            if (workloads.stream().anyMatch(workload -> isMissing(file, endpoint, workload))) {
                boot(endpoint);
            }
        }
        for (int round = 1; round <= options.number("rounds", 1); round++) {
            for (String workload : workloads) {
                for (Endpoint endpoint : endpoints) {
                    measure(endpoint, workload, round, file);
                }
            }
        }
        file.finish(endpoints.stream()
                .map(it -> new Results.Memory(it.name(), Usage.memoryMiB(it.pid()), Usage.memoryMiB(it.databasePid())))
                .toList());
    }

    private boolean isMissing(ResultFile file, Endpoint endpoint, String workload) {
        return endpoint.requests().containsKey(workload)
                && connections()
                        .anyMatch(count -> !file.has(endpoint.name(), workload, count, options.number("rounds", 1)));
    }

    private IntStream connections() {
        return Stream.of(options.text("connections", "1,16").split(",")).mapToInt(Integer::parseInt);
    }

    private Load load(Endpoint endpoint, byte[][] requests) {
        return new Load(endpoint, requests, options.number("timeout", 30) * 1_000);
    }

    /** Mixed requests first, so that just-in-time compilers see every workload before any is measured. */
    private void boot(Endpoint endpoint) throws InterruptedException {
        byte[][] mixed = Stream.iterate(0, i -> i < 256, i -> i + 1)
                .flatMap(i -> endpoint.requests().values().stream().map(set -> set[i % set.length]))
                .toArray(byte[][]::new);
        Load.Run run = load(endpoint, mixed).run(BOOT_CONNECTIONS, options.number("boot", 15));
        if (run.nanos().length == 0) {
            throw new IllegalStateException(endpoint.name() + " at " + endpoint.uri() + " does not answer");
        }
        System.out.printf("boot %-12s %6d requests, %d errors%n", endpoint.name(), run.nanos().length, run.errors());
    }

    private void measure(Endpoint endpoint, String workload, int round, ResultFile file)
            throws IOException, InterruptedException {
        byte[][] requests = endpoint.requests().get(workload);
        List<Integer> missing = connections()
                .filter(count -> requests != null && !file.has(endpoint.name(), workload, count, round))
                .boxed()
                .toList();
        if (requests == null || missing.isEmpty()) {
            return;
        }
        long[] alone = load(endpoint, requests).run(1, 0).nanos();
        boolean slow = alone.length == 0 || alone[0] / 1_000_000 > SLOW_MILLIS;
        load(endpoint, requests).run(slow ? 1 : WARMUP_CONNECTIONS, options.number("warmup", 2));
        for (int count : missing) {
            Usage.awaitQuiet(endpoint, QUIET_WITHIN_SECONDS);
            Cell cell = Cell.of(
                    endpoint, workload, count, load(endpoint, requests).run(count, options.number("seconds", 5)));
            System.out.println(cell);
            file.add(cell);
        }
    }
}
