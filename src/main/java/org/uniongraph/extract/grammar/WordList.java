package org.uniongraph.extract.grammar;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.lexicon.Word;

/** The lists of the lexicon whose words the grammar looks up in a text. */
enum WordList {
    BRANDS("brands"),
    DIVISIONS(Word.DIVISION),
    EVENT_HEADS("event-heads"),
    EVENT_STOPS("event-stops"),
    GENERIC_WORDS("generic-words"),
    GIVEN_NAMES("given-names"),
    INDUSTRIES("industries"),
    LOCAL_BODIES("local-bodies"),
    NAME_FOLLOWERS("name-followers"),
    NAME_STOPS("name-stops"),
    NATIONAL_BODIES("national-bodies"),
    ORGANIZATION_HEADS("org-heads"),
    PERSON_VERBS("person-verbs"),
    PLACE_HEADS("place-heads"),
    POSTS("posts"),
    SURNAMES("surnames");

    private static final Map<String, WordList> BY_CATEGORY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(WordList::category, Function.identity()));

    private final String category;

    WordList(String category) {
        this.category = category;
    }

    /** What the lexicon calls the list. */
    String category() {
        return category;
    }

    /** The word of the list that is written {@code form}. */
    Optional<Word> find(Lexicon lexicon, String form) {
        return lexicon.word(category, form);
    }

    boolean has(Word word) {
        return word.category().equals(category);
    }

    /** The list in which {@code word} stands; null when the grammar looks up none of that list. */
    static @Nullable WordList of(Word word) {
        return BY_CATEGORY.get(word.category());
    }
}
