package org.uniongraph.bench.sink;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nodes or relationships in a file, in blocks of whole items that several threads can read at once. Labels, types and
 * property names are numbers there.
 */
final class Spool implements AutoCloseable {
    private static final int BLOCK_BYTES = 1 << 18;

    private final Path file;
    private final DataOutputStream out;
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK_BYTES + 4096);
    private final DataOutputStream item = new DataOutputStream(block);
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private long items;
    private long properties;

    Spool(Path file) {
        this.file = file;
        try {
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    /** The labels, types and property names by their numbers. */
    String[] words() {
        return words.keySet().toArray(String[]::new);
    }

    long items() {
        return items;
    }

    long properties() {
        return properties;
    }

    void node(long node, List<String> labels, Map<String, Object> values) {
        add(values, () -> {
            item.writeLong(node);
            item.writeByte(labels.size());
            for (String label : labels) {
                item.writeShort(number(label));
            }
        });
    }

    void relationship(String type, long from, long to, Map<String, Object> values) {
        add(values, () -> {
            item.writeLong(from);
            item.writeLong(to);
            item.writeShort(number(type));
        });
    }

    private interface Head {
        void write() throws IOException;
    }

    private void add(Map<String, Object> values, Head head) {
        try {
            head.write();
            item.writeByte(values.size());
            for (Map.Entry<String, Object> value : values.entrySet()) {
                item.writeShort(number(value.getKey()));
                Values.write(item, value.getValue());
            }
            items++;
            properties += values.size();
            if (block.size() >= BLOCK_BYTES) {
                endBlock();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number(String word) {
        return words.computeIfAbsent(word, key -> words.size());
    }

    private void endBlock() throws IOException {
        out.writeInt(block.size());
        block.writeTo(out);
        block.reset();
    }

    @Override
    public void close() {
        try (out) {
            endBlock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
