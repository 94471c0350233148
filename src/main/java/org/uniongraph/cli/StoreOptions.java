package org.uniongraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which graph a command works on. */
class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the store (default: ./data; environment: UNIONGRAPH_DATA).")
    @Nullable
    String data;

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            description = "Use this Neo4j (bolt://, neo4j://, neo4j+s://) instead of a store of our own"
                    + " (UNIONGRAPH_NEO4J_URI).")
    @Nullable
    String neo4jUri;

    @Option(
            names = "--neo4j-username",
            paramLabel = "NAME",
            description = "Its user (UNIONGRAPH_NEO4J_USERNAME). The password is read from"
                    + " UNIONGRAPH_NEO4J_PASSWORD only, so that no process list shows it.")
    @Nullable
    String neo4jUsername;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Any other setting; may be given several times.")
    Map<String, String> others = new LinkedHashMap<>();

    /** Settings by name; only what was given. */
    Map<String, String> asSettings() {
        Map<String, String> settings = new LinkedHashMap<>(others);
        put(settings, Settings.DATA, data);
        put(settings, Settings.NEO4J_URI, neo4jUri);
        put(settings, Settings.NEO4J_USERNAME, neo4jUsername);
        return settings;
    }

    static void put(Map<String, String> settings, String name, @Nullable Object value) {
        if (value != null) {
            settings.put(name, value.toString());
        }
    }
}
