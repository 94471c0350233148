package org.uniongraph.lexicon;

/**
 * A place of a text where a word of the lexicon stands.
 *
 * @param start UTF-16 index of its first letter
 * @param end the index behind its last letter
 */
public record Term(int start, int end, Word word) {
    public Term {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("term " + start + "-" + end + ": expected 0 <= start < end");
        }
    }
}
