package org.uniongraph.lexicon;

import java.util.Arrays;

/**
 * An Aho-Corasick automaton as a double array: finds all forms in a text in one pass. A state is a place, 0 the root;
 * the state behind letter {@code c} of state {@code s} is {@code base(s) + c + 1}, if {@code check} there is
 * {@code base(s)}.
 *
 * @param cells four for each place, side by side so that a step looks at one stretch of memory: base; check; the state
 *     of the longest proper suffix; the longest form that ends there, its number plus one, or 0
 * @param forms of each form the next shorter one that ends with it, its number plus one or 0, and its UTF-16 length
 */
@SuppressWarnings("ArrayRecordComponent")
record Trie(int[] cells, int[] forms) {
    /** The arrays reach so far behind the last state that looking for any letter stays inside. */
    static final int MARGIN = Character.MAX_VALUE + 2;

    static final int CELLS = 4;
    static final int BASE = 0;
    static final int CHECK = 1;
    static final int FAIL = 2;
    static final int FORM = 3;

    private static final int FORM_BITS = 24;
    private static final int LENGTH_BITS = 8;
    static final int MAX_LENGTH = (1 << LENGTH_BITS) - 1;

    static int form(int shorter, int length) {
        return shorter << LENGTH_BITS | length;
    }

    /** The number of {@code form}, or -1. */
    int find(CharSequence form) {
        int state = 0;
        for (int i = 0; i < form.length(); i++) {
            int begin = cells[state * CELLS + BASE];
            state = begin + form.charAt(i) + 1;
            if (cells[state * CELLS + CHECK] != begin) {
                return -1;
            }
        }
        int longest = cells[state * CELLS + FORM] - 1;
        return longest >= 0 && length(longest) == form.length() ? longest : -1;
    }

    /** All places of all forms, by start and then longer first; to be read by {@link #start} and so on. */
    long[] hits(CharSequence text) {
        long[] hits = new long[Math.max(16, text.length())];
        int count = 0;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.charAt(i));
            for (int form = cells[state * CELLS + FORM]; form != 0; form = forms[form - 1] >>> LENGTH_BITS) {
                hits = count == hits.length ? Arrays.copyOf(hits, 2 * count) : hits;
                hits[count++] = pack(i + 1, form - 1);
            }
        }
        Arrays.sort(hits, 0, count);
        return Arrays.copyOf(hits, count);
    }

    static int start(long hit) {
        return (int) (hit >>> (FORM_BITS + LENGTH_BITS));
    }

    static int end(long hit) {
        return start(hit) + MAX_LENGTH - (int) (hit >>> FORM_BITS & MAX_LENGTH);
    }

    static int form(long hit) {
        return (int) (hit & ((1 << FORM_BITS) - 1));
    }

    int length(int form) {
        return forms[form] & MAX_LENGTH;
    }

    private long pack(int end, int form) {
        int length = length(form);
        return (((long) (end - length) << LENGTH_BITS) | (MAX_LENGTH - length)) << FORM_BITS | form;
    }

    private int next(int from, char letter) {
        int state = from;
        while (true) {
            int begin = cells[state * CELLS + BASE];
            int to = begin + letter + 1;
            if (cells[to * CELLS + CHECK] == begin) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
            state = cells[state * CELLS + FAIL];
        }
    }
}
