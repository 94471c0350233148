package org.uniongraph.resolve;

import java.util.Optional;
import java.util.stream.IntStream;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.lexicon.Word;

/** Writes out the names of bodies of the whole country, and of their parts: 全总, 人社部职业能力建设司. */
final class NationalBodies {
    private static final String CATEGORY = "national-bodies";
    private static final int SHORTEST = 2;

    private final Lexicon lexicon;

    NationalBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The full name of the body that goes by {@code name}. */
    Optional<String> find(String name) {
        return lexicon.word(CATEGORY, name).map(NationalBodies::full);
    }

    /** The full name of a part of a body, by the longest name of a body that it begins with. */
    Optional<String> findPart(String name) {
        return IntStream.iterate(name.length() - SHORTEST, end -> end >= SHORTEST, end -> end - 1)
                .boxed()
                .flatMap(end -> find(name.substring(0, end)).map(whole -> whole + name.substring(end)).stream())
                .findFirst();
    }

    private static String full(Word word) {
        return Identities.normal(word.attributes().getOrDefault("name", word.form()));
    }
}
