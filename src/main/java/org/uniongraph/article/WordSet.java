package org.uniongraph.article;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words to look for at a place of a text; a place where none begins costs a bit's look. */
final class WordSet {
    private final BitSet starts = new BitSet(1 << Character.SIZE);
    private final List<String> longestFirst;

    WordSet(Collection<String> words) {
        longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        words.forEach(word -> starts.set(word.charAt(0)));
    }

    /** The longest word that {@code text} has at {@code at}. */
    @Nullable
    String longestAt(String text, int at) {
        if (at >= text.length() || !starts.get(text.charAt(at))) {
            return null;
        }
        for (String word : longestFirst) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }
}
