package org.uniongraph.extract.grammar;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.LinkedList;
import org.jspecify.annotations.Nullable;

/** The words of HanLP's core dictionary, found at every place of a text. */
final class CoreWords {
    private final DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
    private final int[] base = trie.getBase();
    private final int[] check = trie.getCheck();

    /** Each word once, made when first met; equal whoever makes it. */
    private final @Nullable String[] forms = new @Nullable String[trie.size()];

    /** Adds each word to the row behind the place where it starts, shorter ones first. */
    void addTo(WordNet net, char[] text) {
        LinkedList<Vertex>[] rows = net.getVertexes();
        for (int start = 0; start < text.length; start++) {
            int state = base[0];
            for (int end = start; end < text.length; end++) {
                int next = state + text[end] + 1;
                if (check[next] != state) {
                    break;
                }
                state = base[next];
                int word = -base[state] - 1;
                if (check[state] == state && word >= 0) {
                    rows[start + 1].add(new Vertex(form(word, text, start, end + 1), trie.getValueAt(word), word));
                }
            }
        }
    }

    private String form(int word, char[] text, int start, int end) {
        String known = forms[word];
        if (known == null) {
            known = new String(text, start, end - start);
            forms[word] = known;
        }
        return known;
    }
}
