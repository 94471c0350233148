package org.uniongraph.extract.grammar.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Words as a tree of their letters, which finds the longest at a place by walking from letter to letter. Immutable.
 *
 * <p>All branches stand in one open hash table of a branch's knot and letter, so that a step is mostly a single look.
 */
final class WordTree {
    private static final int LETTER_BITS = Character.SIZE;

    /** The letters with which words begin, a bit each: most places of a text are done with there. */
    private final long[] beginnings = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    /** The knot, from 1, and letter of each branch; 0 where the table is empty. */
    private final int[] branches;

    private final int[] knots;
    private final @Nullable String[] words;

    private WordTree(int letters) {
        int size = Integer.highestOneBit(Math.max(letters, 1)) << 2;
        this.branches = new int[size];
        this.knots = new int[size];
        this.words = new @Nullable String[letters + 2];
    }

    /** @throws IllegalArgumentException when the words have more letters than knots can be told apart */
    static WordTree of(Collection<String> words) {
        return of(words, 1);
    }

    /** The same from the last letter of each word, to be asked with {@link #longestBefore}. */
    static WordTree backwards(Collection<String> words) {
        return of(words, -1);
    }

    private static WordTree of(Collection<String> words, int step) {
        int letters = words.stream().mapToInt(String::length).sum();
        if (letters >= 1 << (Integer.SIZE - LETTER_BITS - 1)) {
            throw new IllegalArgumentException("words of a tree have " + letters + " letters: expected fewer than "
                    + (1 << (Integer.SIZE - LETTER_BITS - 1)));
        }
        WordTree tree = new WordTree(letters);
        int knots = 1;
        for (String word : words) {
            int knot = 1;
            int from = step > 0 ? 0 : word.length() - 1;
            for (int i = from; i >= 0 && i < word.length(); i += step) {
                int at = tree.branch(knot, word.charAt(i));
                if (tree.branches[at] == 0) {
                    tree.branches[at] = knot << LETTER_BITS | word.charAt(i);
                    tree.knots[at] = ++knots;
                }
                knot = tree.knots[at];
            }
            tree.words[knot] = word;
            char first = word.charAt(from);
            tree.beginnings[first >> 6] |= 1L << first;
        }
        return tree;
    }

    /** The longest word that starts at {@code from} and ends by {@code limit}, or null. */
    @Nullable
    String longestAt(CharSequence text, int from, int limit) {
        if (from >= limit || !begins(text.charAt(from))) {
            return null;
        }
        String longest = null;
        int knot = 1;
        for (int i = from; i < limit; i++) {
            knot = knots[branch(knot, text.charAt(i))];
            if (knot == 0) {
                break;
            }
            String word = words[knot];
            longest = word == null ? longest : word;
        }
        return longest;
    }

    /** The longest word that starts at {@code floor} or later and ends at {@code end}, or null. */
    @Nullable
    String longestBefore(CharSequence text, int end, int floor) {
        if (end <= floor || !begins(text.charAt(end - 1))) {
            return null;
        }
        String longest = null;
        int knot = 1;
        for (int i = end - 1; i >= floor; i--) {
            knot = knots[branch(knot, text.charAt(i))];
            if (knot == 0) {
                break;
            }
            String word = words[knot];
            longest = word == null ? longest : word;
        }
        return longest;
    }

    private boolean begins(char letter) {
        return (beginnings[letter >> 6] & 1L << letter) != 0;
    }

    /** Where the table has the branch, or the empty place where it would be. */
    private int branch(int knot, char letter) {
        int key = knot << LETTER_BITS | letter;
        int mask = branches.length - 1;
        int at = (key * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(mask);
        while (branches[at] != key && branches[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
