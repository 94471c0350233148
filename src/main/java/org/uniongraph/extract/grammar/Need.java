package org.uniongraph.extract.grammar;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of letters or pairs of letters, of which a text must hold one so that a pattern can be found in it. */
final class Need {
    /** Letters and pairs are told apart by so many bits; a clash costs a search in vain. */
    private static final int BITS = 15;

    /** A pair of letters is about so many times rarer than a letter. */
    private static final int RARER = 20;

    private final int[] keys;
    private final int weight;

    private Need(int[] keys, int weight) {
        this.keys = keys;
        this.weight = weight;
    }

    static Need letters(IntStream letters) {
        int[] keys = letters.map(c -> key((char) c)).toArray();
        return new Need(keys, keys.length * RARER);
    }

    /** One of {@code first} with one of {@code second} behind it. */
    static Need pairs(String first, String second) {
        int[] keys = first.chars()
                .flatMap(a -> second.chars().map(b -> key((char) a, (char) b)))
                .toArray();
        return new Need(keys, keys.length);
    }

    Need or(Need other) {
        return new Need(
                IntStream.concat(IntStream.of(keys), IntStream.of(other.keys)).toArray(), weight + other.weight);
    }

    /** The higher, the less the need tells. */
    int weight() {
        return weight;
    }

    /** @param held by {@link #held} */
    boolean isMetBy(BitSet held) {
        for (int key : keys) {
            if (held.get(key)) {
                return true;
            }
        }
        return false;
    }

    /** The letters of {@code text} and its pairs of letters. */
    static BitSet held(String text) {
        BitSet held = new BitSet(1 << BITS);
        for (int i = 0; i < text.length(); i++) {
            held.set(key(text.charAt(i)));
            if (i > 0) {
                held.set(key(text.charAt(i - 1), text.charAt(i)));
            }
        }
        return held;
    }

    private static int key(char letter) {
        return hash(letter * 0x9E3779B1);
    }

    private static int key(char first, char second) {
        return hash((first * 31 + second + 0x10000) * 0x85EBCA6B);
    }

    /** The upper bits are those that a multiplication mixes. */
    private static int hash(int product) {
        return product >>> (Integer.SIZE - BITS);
    }
}
