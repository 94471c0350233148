package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;

/** The words of the lexicon that stand in a text, by list and place. */
final class LexiconHits {
    /** Of one list, by where they start and by where they end. */
    private static final class Places {
        final @Nullable Term[] byStart;
        final @Nullable Term[] byEnd;

        Places(int length) {
            byStart = new @Nullable Term[length];
            byEnd = new @Nullable Term[length];
        }
    }

    private static final Places NONE = new Places(0);

    private static final Comparator<Term> IN_ORDER =
            Comparator.comparingInt(Term::start).thenComparingInt(Term::end);

    private final Map<WordList, Places> lists = new EnumMap<>(WordList.class);

    LexiconHits(List<Term> terms) {
        int length = 1;
        for (Term term : terms) {
            length = Math.max(length, term.end() + 1);
        }
        for (Term term : terms) {
            WordList list = WordList.of(term.word());
            if (list == null) {
                continue;
            }
            Places places = lists.get(list);
            if (places == null) {
                places = new Places(length);
                lists.put(list, places);
            }
            places.byStart[term.start()] = longer(places.byStart[term.start()], term);
            places.byEnd[term.end()] = longer(places.byEnd[term.end()], term);
        }
    }

    private static @Nullable Term at(@Nullable Term[] places, int index) {
        return index >= 0 && index < places.length ? places[index] : null;
    }

    private static Term longer(@Nullable Term a, Term b) {
        return a == null || b.end() - b.start() > a.end() - a.start() ? b : a;
    }

    /** The longest word of {@code list} that starts at {@code index}. */
    @Nullable
    Term startingAt(WordList list, int index) {
        return at(lists.getOrDefault(list, NONE).byStart, index);
    }

    /** The longest word of {@code list} that ends at {@code index}. */
    @Nullable
    Term endingAt(WordList list, int index) {
        return at(lists.getOrDefault(list, NONE).byEnd, index);
    }

    /** All of {@code list} in the order of the text, of those that end at one place only the longest. */
    List<Term> all(WordList list) {
        Places places = lists.getOrDefault(list, NONE);
        List<Term> all = new ArrayList<>();
        for (Term term : places.byEnd) {
            if (term != null) {
                all.add(term);
            }
        }
        all.sort(IN_ORDER);
        return all;
    }
}
