package org.uniongraph.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that all endpoints answer with the same facts as the first: the sorted leaf values of an answer (type names
 * aside), so that neither the layers of a connection nor the names of fields matter, but every value does.
 */
final class SameFacts {
    private static final int ANSWERS = 40;

    private static final int TIMEOUT_MILLIS = 60_000;

    /** Search scores tie, and any 200 neighbours or any of the shortest paths are anybody's choice. */
    private static final List<String> FREE_TO_CHOOSE = List.of("Q7", "Q8u", "Q9u");

    private final List<Endpoint> endpoints;
    private final Map<String, List<List<String>>> expected = new HashMap<>();

    SameFacts(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    private record Compared(int equal, int sameSize, int failed, long leaves) {}

    /** Prints a line for each endpoint and workload; false when a workload with one right answer differs. */
    boolean verify(List<String> workloads) throws IOException {
        boolean same = true;
        for (String workload : workloads) {
            for (Endpoint endpoint : endpoints) {
                if (!endpoint.requests().containsKey(workload)) {
                    continue;
                }
                Compared compared = compare(endpoint, workload);
                System.out.printf(
                        "%-4s %-12s %d/%d equal, %d of equal size, %d failed, %.1f leaf values%n",
                        workload,
                        endpoint.name(),
                        compared.equal(),
                        ANSWERS,
                        compared.sameSize(),
                        compared.failed(),
                        1.0 * compared.leaves() / ANSWERS);
                same &= compared.failed() == 0 && (compared.equal() == ANSWERS || FREE_TO_CHOOSE.contains(workload));
            }
        }
        return same;
    }

    private Compared compare(Endpoint endpoint, String workload) throws IOException {
        byte[][] requests = endpoint.requests().get(workload);
        List<List<String>> first = expected.get(workload);
        List<List<String>> answers = new ArrayList<>();
        int equal = 0;
        int sameSize = 0;
        int failed = 0;
        long leaves = 0;
        try (Connection connection = new Connection(endpoint.uri(), TIMEOUT_MILLIS)) {
            for (int i = 0; i < ANSWERS; i++) {
                connection.exchange(requests[i % requests.length]);
                List<String> values = new ArrayList<>();
                if (connection.ok()) {
                    leaves(JsonMapper.shared().readTree(connection.body()).get("data"), values);
                } else if (failed++ == 0) {
                    System.out.println("  " + connection.excerpt());
                }
                values.sort(null);
                answers.add(values);
                List<String> wanted = first == null ? values : first.get(i);
                equal += values.equals(wanted) ? 1 : 0;
                sameSize += !values.equals(wanted) && values.size() == wanted.size() ? 1 : 0;
                leaves += values.size();
            }
        }
        expected.putIfAbsent(workload, answers);
        return new Compared(equal, sameSize, failed, leaves);
    }

    private static void leaves(JsonNode node, List<String> values) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(it -> !it.getKey().equals("__typename"))
                    .forEach(it -> leaves(it.getValue(), values));
        } else if (node.isArray()) {
            node.forEach(item -> leaves(item, values));
        } else if (!node.isNull()) {
            values.add(node.asString());
        }
    }
}
