package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Session;

/**
 * Each file of cypher/queries is a statement that the database understands, and its head says what it is for:
 *
 * <pre>
 * // Neighbours of an entity, nearest first.
 * // parameters: id, limit
 * // columns: id, name
 * </pre>
 */
class QueryFilesIT {
    private static final Path QUERIES = Path.of("cypher", "queries");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    @TestFactory
    List<DynamicTest> readsEachFile() throws IOException {
        if (!Files.isDirectory(QUERIES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) {
        String name = QUERIES.relativize(file).toString().replaceFirst("\\.cypher$", "");
        String text = CypherFiles.text(name);
        List<String> head = text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();

        assertThat(head).as("head of " + file).hasSizeGreaterThanOrEqualTo(3);
        assertThat(head.getFirst()).as("purpose of " + file).isNotBlank().doesNotStartWith("parameters:");
        assertThat(parametersOf(text)).as("parameters of " + file).isEqualTo(named(head, "parameters"));
        assertThat(columnsOf(text)).as("columns of " + file).isEqualTo(named(head, "columns"));
    }

    private static Set<String> parametersOf(String text) {
        String statement =
                text.lines().filter(line -> !line.strip().startsWith("//")).collect(Collectors.joining("\n"));
        return PARAMETER
                .matcher(statement)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> columnsOf(String text) {
        try (Session session = TestStore.shared().driver().session()) {
            return new TreeSet<>(session.run("EXPLAIN " + text).keys());
        }
    }

    /** The names after {@code parameters:} or {@code columns:}; what stands in brackets after a name explains it. */
    private static Set<String> named(List<String> head, String kind) {
        return head.stream()
                .filter(line -> line.startsWith(kind + ":"))
                .map(line -> line.substring(kind.length() + 1).replaceAll("\\([^)]*\\)", ""))
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("none"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
