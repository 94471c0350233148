package org.uniongraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The handwritten statements of cypher/queries. */
public final class CypherFiles {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private CypherFiles() {}

    /**
     * The text of cypher/queries/{@code name}.cypher, read once.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public static String text(String name) {
        return TEXTS.computeIfAbsent(name, CypherFiles::load);
    }

    private static String load(String name) {
        String resource = "/neo4j/queries/" + name + ".cypher";
        try (InputStream in = CypherFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("query '" + name + "': no file cypher/queries/" + name + ".cypher");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
