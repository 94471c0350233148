package org.uniongraph.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes prepared data as bytes and reads it back: arrays as they are, texts as blocks of lines. */
final class LexiconStore {
    private static final char CELL = '\t';
    private static final char LINE = '\n';

    private LexiconStore() {}

    static byte[] write(LexiconData data) {
        List<byte[]> blocks = List.of(
                bytes(data.trie().base()),
                bytes(data.trie().check()),
                bytes(data.trie().fail()),
                bytes(data.trie().emit()),
                data.trie().lengths(),
                divisionLines(data.divisions()),
                bytes(data.namesakes().starts()),
                bytes(data.namesakes().divisions()),
                wordLines(data.words()));
        int size = Long.BYTES
                + blocks.stream()
                        .mapToInt(block -> Integer.BYTES + block.length)
                        .sum();
        ByteBuffer out = ByteBuffer.allocate(size).putLong(data.fingerprint());
        blocks.forEach(block -> out.putInt(block.length).put(block));
        return out.array();
    }

    static long fingerprint(byte[] stored) {
        return ByteBuffer.wrap(stored).getLong();
    }

    static LexiconData read(byte[] stored) {
        ByteBuffer in = ByteBuffer.wrap(stored);
        return new LexiconData(
                in.getLong(),
                new Trie(ints(in), ints(in), ints(in), ints(in), block(in)),
                divisions(text(in)),
                new Namesakes(ints(in), ints(in)),
                words(text(in)));
    }

    private static byte[] divisionLines(List<Division> divisions) {
        StringBuilder lines = new StringBuilder();
        for (Division division : divisions) {
            Division parent = division.parent();
            lines.append(division.code()).append(CELL).append(parent == null ? "" : parent.code());
            lines.append(CELL).append(division.name()).append(LINE);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Division> divisions(String lines) {
        List<Division> divisions = new ArrayList<>();
        Map<String, Division> higher = new HashMap<>();
        for (int start = 0; start < lines.length(); ) {
            int code = lines.indexOf(CELL, start);
            int parent = lines.indexOf(CELL, code + 1);
            int end = lines.indexOf(LINE, parent);
            Division division = division(
                    lines.substring(start, code),
                    lines.substring(parent + 1, end),
                    higher.get(lines.substring(code + 1, parent)));
            divisions.add(division);
            if (division.level() != DivisionLevel.TOWNSHIP) {
                higher.put(division.code(), division);
            }
            start = end + 1;
        }
        return List.copyOf(divisions);
    }

    private static Division division(String code, String name, @Nullable Division parent) {
        return new Division(code, name, DivisionLevel.ofCode(code), parent);
    }

    private static byte[] wordLines(List<Word> words) {
        StringBuilder lines = new StringBuilder();
        for (Word word : words) {
            lines.append(word.category()).append(CELL).append(word.form());
            new TreeMap<>(word.attributes())
                    .forEach((name, value) ->
                            lines.append(CELL).append(name).append(CELL).append(value));
            lines.append(LINE);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Word> words(String lines) {
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < lines.length(); ) {
            int end = lines.indexOf(LINE, start);
            words.add(word(lines.substring(start, end).split("\t")));
            start = end + 1;
        }
        return List.copyOf(words);
    }

    private static Word word(String[] cells) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 2; i < cells.length; i += 2) {
            attributes.put(cells[i], cells[i + 1]);
        }
        return new Word(cells[0], cells[1], attributes);
    }

    private static byte[] bytes(int[] ints) {
        ByteBuffer bytes = ByteBuffer.allocate(ints.length * Integer.BYTES);
        bytes.asIntBuffer().put(ints);
        return bytes.array();
    }

    private static int[] ints(ByteBuffer in) {
        int length = in.getInt();
        int[] ints = new int[length / Integer.BYTES];
        in.asIntBuffer().get(ints);
        in.position(in.position() + length);
        return ints;
    }

    private static byte[] block(ByteBuffer in) {
        byte[] block = new byte[in.getInt()];
        in.get(block);
        return block;
    }

    private static String text(ByteBuffer in) {
        return new String(block(in), StandardCharsets.UTF_8);
    }
}
