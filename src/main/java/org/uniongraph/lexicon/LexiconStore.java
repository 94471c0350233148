package org.uniongraph.lexicon;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes prepared data as bytes and reads it back: arrays as they are, words as lines. */
final class LexiconStore {
    private static final char CELL = '\t';
    private static final char LINE = '\n';

    private LexiconStore() {}

    static byte[] write(LexiconData data) {
        List<byte[]> blocks = List.of(
                bytes(data.trie().cells()),
                bytes(data.trie().forms()),
                parents(data.divisions()),
                codes(data.divisions()),
                nameLengths(data.divisions()),
                names(data.divisions()),
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
                new Trie(ints(in), ints(in)),
                divisions(ints(in), ints(in), block(in), chars(in)),
                new Namesakes(ints(in), ints(in)),
                words(new String(chars(in))));
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

    private static byte[] codes(List<Division> divisions) {
        return bytes(divisions.stream()
                .mapToInt(division -> Integer.parseInt(division.code()))
                .toArray());
    }

    private static byte[] nameLengths(List<Division> divisions) {
        byte[] lengths = new byte[divisions.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (byte) divisions.get(i).name().length();
        }
        return lengths;
    }

    private static byte[] names(List<Division> divisions) {
        StringBuilder names = new StringBuilder();
        divisions.forEach(division -> names.append(division.name()));
        return bytes(names.toString());
    }

    private static List<Division> divisions(int[] parents, int[] codes, byte[] nameLengths, char[] names) {
        List<Division> divisions = new ArrayList<>(parents.length);
        int start = 0;
        for (int i = 0; i < parents.length; i++) {
            int length = Byte.toUnsignedInt(nameLengths[i]);
            String code = Integer.toString(codes[i]);
            divisions.add(new Division(
                    code,
                    new String(names, start, length),
                    DivisionLevel.ofCode(code),
                    parents[i] < 0 ? null : divisions.get(parents[i])));
            start += length;
        }
        return Collections.unmodifiableList(divisions);
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
        return bytes(lines.toString());
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

    /** Of one category all words share the string, so that it is compared at once. */
    private static Word word(String[] cells) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 2; i < cells.length; i += 2) {
            attributes.put(cells[i], cells[i + 1]);
        }
        return new Word(cells[0].intern(), cells[1], attributes);
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

    /** Letters are stored as the two bytes they are in memory, since decoding UTF-8 takes longer than reading more. */
    private static byte[] bytes(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static char[] chars(ByteBuffer in) {
        int length = in.getInt();
        char[] chars = new char[length / Character.BYTES];
        in.asCharBuffer().get(chars);
        in.position(in.position() + length);
        return chars;
    }
}
