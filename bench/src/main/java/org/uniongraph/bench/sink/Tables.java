package org.uniongraph.bench.sink;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows into one file a table, in the text form of PostgreSQL's COPY. */
final class Tables implements AutoCloseable {
    private final Path folder;
    private final Map<String, BufferedWriter> files = new HashMap<>();

    Tables(Path folder) {
        this.folder = folder;
    }

    void row(String table, @Nullable Object... values) {
        try {
            BufferedWriter file = file(table);
            for (int i = 0; i < values.length; i++) {
                file.append(i == 0 ? "" : "\t").append(text(values[i]));
            }
            file.append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedWriter file(String table) throws IOException {
        BufferedWriter file = files.get(table);
        if (file == null) {
            file = Files.newBufferedWriter(folder.resolve(table + ".tsv"));
            files.put(table, file);
        }
        return file;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case List<?> list ->
                list.stream().map(item -> "\"" + item + "\"").collect(Collectors.joining(",", "{", "}"));
            default ->
                value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        };
    }

    @Override
    public void close() {
        for (BufferedWriter file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
