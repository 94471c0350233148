package org.uniongraph.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
                parents(data.divisions()),
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
                divisions(ints(in), text(in)),
                new Namesakes(ints(in), ints(in)),
                words(text(in)));
    }

    /** For each division the place of its parent, or -1. */
    private static byte[] parents(List<Division> divisions) {
        Map<String, Integer> places = new HashMap<>();
        int[] parents = new int[divisions.size()];
        for (int i = 0; i < parents.length; i++) {
            Division parent = divisions.get(i).parent();
            parents[i] = parent == null ? -1 : places.getOrDefault(parent.code(), -1);
            places.put(divisions.get(i).code(), i);
        }
        return bytes(parents);
    }

    private static byte[] divisionLines(List<Division> divisions) {
        StringBuilder lines = new StringBuilder();
        divisions.forEach(division -> lines.append(division.code())
                .append(CELL)
                .append(division.name())
                .append(LINE));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Division> divisions(int[] parents, String lines) {
        List<Division> divisions = new ArrayList<>(parents.length);
        int start = 0;
        for (int parent : parents) {
            int cell = lines.indexOf(CELL, start);
            int end = lines.indexOf(LINE, cell);
            String code = lines.substring(start, cell);
            divisions.add(new Division(
                    code,
                    lines.substring(cell + 1, end),
                    DivisionLevel.ofCode(code),
                    parent < 0 ? null : divisions.get(parent)));
            start = end + 1;
        }
        return List.copyOf(divisions);
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
