package org.uniongraph.lexicon;

import java.util.Arrays;

/**
 * An Aho-Corasick automaton as a double array: finds all forms in a text in one pass. A state is a place of the arrays,
 * 0 the root; the state behind letter {@code c} of state {@code s} is {@code base[s] + c + 1}, if {@code check} there
 * is {@code base[s]}.
 *
 * @param fail the state of the longest proper suffix, for each state
 * @param emit the state itself if a form ends there, or else its longest suffix at which one does; 0 for none
 * @param lengths UTF-16 length of each form
 */
@SuppressWarnings("ArrayRecordComponent")
record Trie(int[] base, int[] check, int[] fail, int[] emit, byte[] lengths) {
    /** The arrays reach so far behind the last state that looking for any letter stays inside. */
    static final int MARGIN = Character.MAX_VALUE + 2;

    private static final int FORM_BITS = 24;
    private static final int LENGTH_BITS = 8;
    private static final int MAX_LENGTH = (1 << LENGTH_BITS) - 1;

    /** The number of {@code form}, or -1. */
    int find(CharSequence form) {
        int state = 0;
        for (int i = 0; i < form.length(); i++) {
            int begin = base[state];
            state = begin + form.charAt(i) + 1;
            if (check[state] != begin) {
                return -1;
            }
        }
        return emit[state] == state ? formAt(state) : -1;
    }

    /** All places of all forms, by start and then longer first; to be read by {@link #start} and so on. */
    long[] hits(CharSequence text) {
        long[] hits = new long[Math.max(16, text.length())];
        int count = 0;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.charAt(i));
            for (int end = emit[state]; end != 0; end = emit[fail[end]]) {
                hits = count == hits.length ? Arrays.copyOf(hits, 2 * count) : hits;
                int form = formAt(end);
                hits[count++] = pack(i + 1 - length(form), form);
            }
        }
        Arrays.sort(hits, 0, count);
        return Arrays.copyOf(hits, count);
    }

    static int start(long hit) {
        return (int) (hit >>> (FORM_BITS + LENGTH_BITS));
    }

    static int form(long hit) {
        return (int) (hit & ((1 << FORM_BITS) - 1));
    }

    int length(int form) {
        return Byte.toUnsignedInt(lengths[form]);
    }

    private long pack(int start, int form) {
        return (((long) start << LENGTH_BITS) | (MAX_LENGTH - length(form))) << FORM_BITS | form;
    }

    private int next(int from, char letter) {
        int state = from;
        while (true) {
            int begin = base[state];
            int to = begin + letter + 1;
            if (check[to] == begin) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
            state = fail[state];
        }
    }

    private int formAt(int state) {
        return -base[base[state]] - 1;
    }
}
