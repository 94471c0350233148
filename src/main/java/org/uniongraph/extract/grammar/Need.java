package org.uniongraph.extract.grammar;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of letters or pairs of letters, of which a text must hold one so that a pattern can be found in it. */
final class Need {
    /** A pair of letters is about so many times rarer than a letter. */
    private static final int RARER = 20;

    private final int[] keys;
    private final int weight;

    /** The keys once more; empty while the need is still put together. */
    private final BitSet set;

    private Need(int[] keys, int weight) {
        this(keys, weight, new BitSet());
    }

    private Need(int[] keys, int weight, BitSet set) {
        this.keys = keys;
        this.weight = weight;
        this.set = set;
    }

    static Need letters(IntStream letters) {
        int[] keys = letters.map(c -> Held.key((char) c)).toArray();
        return new Need(keys, keys.length * RARER);
    }

    /** One of {@code first} with one of {@code second} behind it. */
    static Need pairs(String first, String second) {
        int[] keys = first.chars()
                .flatMap(a -> second.chars().map(b -> Held.key((char) a, (char) b)))
                .toArray();
        return new Need(keys, keys.length);
    }

    Need or(Need other) {
        return new Need(
                IntStream.concat(IntStream.of(keys), IntStream.of(other.keys)).toArray(), weight + other.weight);
    }

    /** The same, ready to be asked for. */
    Need ready() {
        BitSet all = new BitSet();
        IntStream.of(keys).forEach(all::set);
        return new Need(keys, weight, all);
    }

    /** The higher, the less the need tells. */
    int weight() {
        return weight;
    }

    boolean isMetBy(Held held) {
        return held.hasOneOf(keys, set);
    }
}
