package org.uniongraph.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;

/** Builds a {@link Trie} with the library's construction; what is read at run time are only its arrays. */
final class TrieBuilder extends AhoCorasickDoubleArrayTrie<Boolean> {
    private static final long serialVersionUID = 1;

    private TrieBuilder() {}

    /** @param forms in their order, which gives their numbers; without duplicates */
    static Trie build(Collection<String> forms) {
        TreeMap<String, Boolean> map = new TreeMap<>();
        forms.forEach(form -> map.put(form, true));
        if (!map.keySet().stream().toList().equals(forms.stream().toList())) {
            throw new IllegalArgumentException("forms of the trie: expected them sorted and without duplicates");
        }
        TrieBuilder builder = new TrieBuilder();
        builder.build(map);
        return builder.trie();
    }

    private Trie trie() {
        int states = lastState() + 1;
        int[] emit = new int[states];
        for (int state = 1; state < states; state++) {
            emit[state] = isState(state) ? emitOf(state) : 0;
        }
        return new Trie(
                Arrays.copyOf(base, states + Trie.MARGIN),
                Arrays.copyOf(check, states + Trie.MARGIN),
                Arrays.copyOf(fail, states),
                emit,
                lengths());
    }

    private int lastState() {
        int last = check.length - 1;
        while (last > 0 && check[last] == 0) {
            last--;
        }
        return last;
    }

    /** A state that letters lead to; the place that holds a form's number has no letter. */
    private boolean isState(int place) {
        return check[place] != 0 && check[place] != place;
    }

    private int emitOf(int state) {
        int suffix = state;
        while (suffix != 0 && !endsForm(suffix)) {
            suffix = fail[suffix];
        }
        return suffix;
    }

    private boolean endsForm(int state) {
        int begin = base[state];
        return begin > 0 && begin < check.length && check[begin] == begin && base[begin] < 0;
    }

    private byte[] lengths() {
        byte[] lengths = new byte[l.length];
        for (int form = 0; form < l.length; form++) {
            if (l[form] > 255) {
                throw new MalformedLexicon("form number " + form + " has " + l[form] + " letters: expected up to 255");
            }
            lengths[form] = (byte) l[form];
        }
        return lengths;
    }
}
