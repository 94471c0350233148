package org.uniongraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where the words of a search stand in a text, whatever its script, width, capitals and line breaks. */
final class Highlights {
    /** A text may repeat a word any number of times. */
    private static final int MOST = 200;

    private Highlights() {}

    /** The places of the whole text, or else of its words, or else of pairs of its letters; in order, apart. */
    static List<Highlight> of(SearchText search, Folded text) {
        for (List<String> sought : List.of(List.of(search.letters()), search.words(), search.pairs())) {
            List<Highlight> found = places(sought, text);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Highlight> places(List<String> sought, Folded text) {
        List<Highlight> places = new ArrayList<>();
        for (String word : sought) {
            int at = word.isEmpty() ? -1 : text.letters().indexOf(word);
            while (at >= 0 && places.size() < MOST) {
                places.add(new Highlight(text.start(at), text.end(at + word.length() - 1)));
                at = text.letters().indexOf(word, at + word.length());
            }
        }
        return joined(places);
    }

    private static List<Highlight> joined(List<Highlight> places) {
        places.sort(Comparator.comparingInt(Highlight::start));
        List<Highlight> apart = new ArrayList<>();
        for (Highlight place : places) {
            Highlight last = apart.isEmpty() ? null : apart.getLast();
            if (last != null && place.start() <= last.end()) {
                apart.set(apart.size() - 1, new Highlight(last.start(), Math.max(last.end(), place.end())));
            } else {
                apart.add(place);
            }
        }
        return apart;
    }
}
