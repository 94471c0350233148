package org.uniongraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The handwritten statements of cypher/queries. A line {@code // include NAME} in them stands for
 * cypher/parts/NAME.cypher, which several have in common.
 */
public final class CypherFiles {
    private static final String INCLUDE = "// include ";

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
        return read("queries", name).lines().map(CypherFiles::included).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The line, or the part of cypher/parts that it stands for. */
    private static String included(String line) {
        String comment = line.strip();
        return comment.startsWith(INCLUDE)
                ? read("parts", comment.substring(INCLUDE.length()))
                        .lines()
                        .map(CypherFiles::included)
                        .collect(Collectors.joining("\n"))
                : line;
    }

    private static String read(String folder, String name) {
        String resource = "/neo4j/" + folder + "/" + name + ".cypher";
        try (InputStream in = CypherFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "query '" + name + "': no file cypher/" + folder + "/" + name + ".cypher");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
