package org.uniongraph.bench.floor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.uniongraph.bench.Options;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What no server over Bolt can do without: HTTP, one auto-commit round trip of the raw driver, and JSON: {@code --port
 * 14000 --bolt bolt://127.0.0.1:17687}. The query of a request is the name of a workload.
 */
public final class Floor {
    private static final List<String> WORKLOADS =
            List.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q8u", "Q9", "Q9u", "Q10");
    private static final int POOL = 100;

    private final Map<String, String> cypher = new HashMap<>();
    private final Driver driver;

    private Floor(Driver driver) throws IOException {
        this.driver = driver;
        for (String workload : WORKLOADS) {
            String file = "/bench/cypher/" + workload + ".cypher";
            try (InputStream in = Floor.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is not on the classpath");
                }
                cypher.put(workload, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Options options = Options.of(args);
        Config config = Config.builder()
                .withTelemetryDisabled(true)
                .withFetchSize(-1)
                .withMaxConnectionPoolSize(POOL)
                .build();
        try (Driver driver = GraphDatabase.driver(options.text("bolt"), AuthTokens.none(), config)) {
            driver.verifyConnectivity();
            SmallHttp.serve(options.number("port", 14000), new Floor(driver)::answer);
        }
    }

    private void answer(JsonNode request, OutputStream out) {
        Map<String, Object> parameters = new HashMap<>();
        request.get("variables")
                .properties()
                .forEach(it -> parameters.put(it.getKey(), it.getValue().asString()));
        String statement = cypher.get(request.get("query").asString());
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out);
                Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            Record row = session.run(statement, parameters).single();
            json.writeStartObject();
            json.writeObjectPropertyStart("data");
            for (String key : row.keys()) {
                json.writeName(key);
                write(json, row.get(key));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Value value) {
        switch (value.type().name()) {
            case "STRING" -> json.writeString(value.asString());
            case "INTEGER" -> json.writeNumber(value.asLong());
            case "FLOAT" -> json.writeNumber(value.asDouble());
            case "BOOLEAN" -> json.writeBoolean(value.asBoolean());
            case "NULL" -> json.writeNull();
            case "MAP" -> {
                json.writeStartObject();
                for (String key : value.keys()) {
                    json.writeName(key);
                    write(json, value.get(key));
                }
                json.writeEndObject();
            }
            case "LIST OF ANY?" -> {
                json.writeStartArray();
                for (Value item : value.values()) {
                    write(json, item);
                }
                json.writeEndArray();
            }
            default ->
                throw new IllegalStateException(
                        "a value of type " + value.type().name());
        }
    }
}
