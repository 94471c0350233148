package org.uniongraph.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
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
        int[] cells = new int[(states + Trie.MARGIN) * Trie.CELLS];
        int[] forms = new int[l.length];
        for (int state = 0; state < states; state++) {
            int cell = state * Trie.CELLS;
            cells[cell + Trie.BASE] = base[state];
            cells[cell + Trie.CHECK] = check[state];
            cells[cell + Trie.FAIL] = state < fail.length ? fail[state] : 0;
            int end = state > 0 && isState(state) ? endAt(state) : 0;
            cells[cell + Trie.FORM] = end == 0 ? 0 : formAt(end) + 1;
            if (end == state && end != 0) {
                int shorter = endAt(fail[end]);
                forms[formAt(end)] = Trie.form(shorter == 0 ? 0 : formAt(shorter) + 1, length(formAt(end)));
            }
        }
        return new Trie(cells, forms);
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

    /** The state itself if a form ends there, or else its longest suffix at which one does; 0 for none. */
    private int endAt(int state) {
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

    private int formAt(int end) {
        return -base[base[end]] - 1;
    }

    private int length(int form) {
        if (l[form] > Trie.MAX_LENGTH) {
            throw new MalformedLexicon(
                    "form number " + form + " has " + l[form] + " letters: expected up to " + Trie.MAX_LENGTH);
        }
        return l[form];
    }
}
