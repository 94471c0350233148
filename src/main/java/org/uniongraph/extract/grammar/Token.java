package org.uniongraph.extract.grammar;

/**
 * A word of the text as the tokenizer cuts it.
 *
 * @param nature its part of speech in the tokenizer's tag set (PKU): n, ns, nr, v, vn, p, c, m, q …
 */
record Token(int start, int end, String nature) {
    int length() {
        return end - start;
    }

    boolean is(String prefix) {
        return nature.startsWith(prefix);
    }
}
