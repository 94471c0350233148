package org.uniongraph.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server to measure.
 *
 * @param pid of the server
 * @param databasePid of its database, or -1 when that is part of the server
 * @param requests for each workload that it can answer, one prepared request for each parameter set
 */
record Endpoint(String name, URI uri, long pid, long databasePid, Map<String, byte[][]> requests) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param parameters for each workload its parameter sets */
    static Endpoint read(Path file, JsonNode parameters) throws IOException {
        JsonNode root = JSON.readTree(file.toFile());
        URI uri = URI.create(root.get("url").asString());
        Map<String, byte[][]> requests = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> workload : root.get("workloads").properties()) {
            String likeThoseOf = workload.getValue().path("parameters").asString(workload.getKey());
            requests.put(workload.getKey(), requests(uri, workload.getValue(), parameters.get(likeThoseOf)));
        }
        long server = pid(root.path("pidFile").asString(""));
        long database = pid(root.path("databasePidFile").asString(""));
        return new Endpoint(root.get("name").asString(), uri, server, database, requests);
    }

    private static long pid(String file) throws IOException {
        String run = System.getenv().getOrDefault("BENCH_RUN", ".");
        Path path = Path.of(file.replace("$BENCH_RUN", run));
        if (file.isEmpty() || !Files.exists(path)) {
            return -1;
        }
        return Long.parseLong(
                Files.readString(path).lines().findFirst().orElseThrow().trim());
    }

    private static byte[][] requests(URI uri, JsonNode workload, JsonNode sets) {
        byte[][] requests = new byte[sets.size()][];
        for (int i = 0; i < requests.length; i++) {
            ObjectNode body = JSON.createObjectNode().put("query", text(workload.get("query")));
            body.set("variables", filled(workload.path("variables"), sets.get(i)));
            requests[i] = Connection.request(uri, JSON.writeValueAsBytes(body));
        }
        return requests;
    }

    private static String text(JsonNode query) {
        if (!query.isArray()) {
            return query.asString();
        }
        List<String> lines = new ArrayList<>();
        query.forEach(line -> lines.add(line.asString()));
        return String.join("\n", lines);
    }

    /** {@code template} with the parameter x in place of each text "$x". */
    private static JsonNode filled(JsonNode template, JsonNode set) {
        if (template.isString() && template.asString().startsWith("$")) {
            return set.get(template.asString().substring(1));
        }
        if (template.isArray()) {
            ArrayNode filled = JSON.createArrayNode();
            template.forEach(item -> filled.add(filled(item, set)));
            return filled;
        }
        if (!template.isObject()) {
            return template;
        }
        ObjectNode filled = JSON.createObjectNode();
        template.properties().forEach(it -> filled.set(it.getKey(), filled(it.getValue(), set)));
        return filled;
    }
}
