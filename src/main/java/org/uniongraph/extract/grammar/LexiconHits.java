package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;

/** The words of the lexicon that stand in a text, by category and place. */
final class LexiconHits {
    private record Places(Map<Integer, Term> byStart, Map<Integer, Term> byEnd, List<Term> all) {}

    private static final Places NONE = new Places(Map.of(), Map.of(), List.of());

    private final Map<String, Places> categories = new HashMap<>();

    LexiconHits(List<Term> terms) {
        for (Term term : terms) {
            Places places = categories.computeIfAbsent(
                    term.word().category(), c -> new Places(new HashMap<>(), new HashMap<>(), new ArrayList<>()));
            places.byStart.merge(term.start(), term, LexiconHits::longer);
            places.byEnd.merge(term.end(), term, LexiconHits::longer);
            places.all.add(term);
        }
    }

    private static Term longer(Term a, Term b) {
        return b.end() - b.start() > a.end() - a.start() ? b : a;
    }

    /** The longest word of {@code category} that starts at {@code index}. */
    @Nullable
    Term startingAt(String category, int index) {
        return categories.getOrDefault(category, NONE).byStart.get(index);
    }

    /** The longest word of {@code category} that ends at {@code index}. */
    @Nullable
    Term endingAt(String category, int index) {
        return categories.getOrDefault(category, NONE).byEnd.get(index);
    }

    /** All of {@code category} in the order of the text, of those that end at one place only the longest. */
    List<Term> all(String category) {
        Places places = categories.getOrDefault(category, NONE);
        return places.byEnd.values().stream()
                .sorted(Comparator.comparingInt(Term::start).thenComparingInt(Term::end))
                .toList();
    }
}
