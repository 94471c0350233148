package org.uniongraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements under cypher/queries, each read once. */
final class CypherFiles {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private CypherFiles() {}

    /** The text of {@code cypher/queries/NAME.cypher}. */
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, CypherFiles::read);
    }

    private static String read(String name) {
        String path = "/neo4j/queries/" + name + ".cypher";
        try (InputStream in = CypherFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such query: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
