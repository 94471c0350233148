package org.uniongraph.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.bench.sink.TableSink;
import org.uniongraph.store.BulkProjection;

class GeneratedGraphTests {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-01-01T00:00:00Z");
    private static final Scale SMALL = new Scale(1_000);

    @TempDir
    Path folder;

    @Test
    void equalScalesGiveEqualGraphsAndParameters() throws IOException {
        Map<String, List<Map<String, Object>>> once = write("once");
        Map<String, List<Map<String, Object>>> again = write("again");

        assertThat(again).isEqualTo(once);
        assertThat(tables("again")).isEqualTo(tables("once"));
    }

    @Test
    void hasAsManyArticlesAsAskedForEachReportingOnAnEvent() throws IOException {
        write("graph");

        Map<String, List<String>> tables = tables("graph");
        assertThat(tables.get("article.tsv")).hasSize(1_000);
        assertThat(tables.get("event.tsv")).hasSize(500);
        assertThat(tables.get("reports_on_article_event.tsv")).hasSizeGreaterThanOrEqualTo(1_000);
    }

    @Test
    void asksOnlyAboutWhatIsThere() throws IOException {
        Map<String, List<Map<String, Object>>> parameters = write("graph");

        List<String> organizations = tables("graph").get("organization.tsv").stream()
                .map(row -> row.substring(0, row.indexOf('\t')))
                .toList();
        assertThat(parameters.get("Q2"))
                .hasSize(256)
                .allSatisfy(set ->
                        assertThat(organizations).contains(set.get("union").toString()));
    }

    private Map<String, List<Map<String, Object>>> write(String name) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        try (TableSink sink = new TableSink(target)) {
            return new GeneratedGraph(SMALL)
                    .write(new BulkProjection(sink, NOW), articles -> {})
                    .sets();
        }
    }

    /** The rows of each table, in any order. */
    private Map<String, List<String>> tables(String name) throws IOException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                tables.put(
                        file.getFileName().toString(),
                        Files.readAllLines(file).stream().sorted().toList());
            }
        }
        return tables;
    }
}
