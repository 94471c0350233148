package org.uniongraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.CypherFiles;
import org.uniongraph.store.CypherQuery;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the graph as one JSON object of lists, one item a line, items sorted by id and keys by name: equal graphs give
 * equal bytes. Nothing is held in memory but one item.
 */
@Component
public class JsonExport {
    private static final List<String> PRESENT = List.of("articles", "entities", "relations", "figures", "statements");
    private static final List<String> HISTORY =
            List.of("ingestions", "entityVersions", "pastRelations", "allStatements", "judgements");
    private static final Duration TIMEOUT = Duration.ofHours(1);

    private final Cypher cypher;
    private final JsonMapper mapper = new JsonMapper();

    JsonExport(Cypher cypher) {
        this.cypher = cypher;
    }

    /**
     * Writes the graph as it is now, without recording times; {@code history} adds both clocks: all statements, earlier
     * states and judgements. The stream stays open.
     */
    public void write(OutputStream out, boolean history) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("{\"format\":\"uniongraph/1\"");
        for (String list : PRESENT) {
            write(writer, list);
        }
        if (history) {
            for (String list : HISTORY) {
                write(writer, list);
            }
        }
        writer.write("}\n");
        writer.flush();
    }

    private void write(Writer writer, String list) throws IOException {
        writer.write(",\n\"" + list + "\":[");
        Items items = new Items(writer);
        try {
            cypher.read(new CypherQuery(CypherFiles.text("export-" + list), Map.of(), TIMEOUT), items::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.write("]");
    }

    private final class Items {
        private final Writer writer;
        private String separator = "\n";

        private Items(Writer writer) {
            this.writer = writer;
        }

        private void add(Map<String, Object> row) {
            try {
                writer.write(separator);
                writer.write(mapper.writeValueAsString(plain((Map<?, ?>) Objects.requireNonNull(row.get("item")))));
                separator = ",\n";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Keys sorted, nulls left out, dates as ISO text. */
        private static Map<String, Object> plain(Map<?, ?> item) {
            Map<String, Object> sorted = new TreeMap<>();
            item.forEach((key, value) -> {
                if (value != null) {
                    sorted.put(String.valueOf(key), plain(value));
                }
            });
            return sorted;
        }

        private static Object plain(Object value) {
            return switch (value) {
                case Map<?, ?> map -> plain(map);
                case List<?> list -> list.stream().map(Items::plain).toList();
                case Temporal temporal -> temporal.toString();
                default -> value;
            };
        }
    }
}
