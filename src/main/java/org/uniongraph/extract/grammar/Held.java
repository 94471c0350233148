package org.uniongraph.extract.grammar;

import java.util.BitSet;

/** The letters of a text and its pairs of letters, to be asked for what a pattern {@link Needs}. */
final class Held {
    /** Letters and pairs are told apart by so many bits; a clash costs a search in vain. */
    private static final int BITS = 15;

    private final BitSet held = new BitSet(1 << BITS);
    private final int[] keys;

    Held(String text) {
        keys = new int[Math.max(0, 2 * text.length() - 1)];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            keys[count++] = key(text.charAt(i));
            if (i > 0) {
                keys[count++] = key(text.charAt(i - 1), text.charAt(i));
            }
        }
        for (int key : keys) {
            held.set(key);
        }
    }

    /**
     * Whether one of {@code needed} is held; asked from the shorter side, since a need can name hundreds.
     *
     * @param set the same as {@code needed}
     */
    boolean hasOneOf(int[] needed, BitSet set) {
        return needed.length <= keys.length ? isAnyIn(needed, held) : isAnyIn(keys, set);
    }

    private static boolean isAnyIn(int[] keys, BitSet set) {
        for (int key : keys) {
            if (set.get(key)) {
                return true;
            }
        }
        return false;
    }

    static int key(char letter) {
        return hash(letter * 0x9E3779B1);
    }

    static int key(char first, char second) {
        return hash((first * 31 + second + 0x10000) * 0x85EBCA6B);
    }

    /** The upper bits are those that a multiplication mixes. */
    private static int hash(int product) {
        return product >>> (Integer.SIZE - BITS);
    }
}
