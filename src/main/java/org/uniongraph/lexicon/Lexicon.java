package org.uniongraph.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words known beforehand, found in a text all at once. Immutable, to be shared by threads. */
public final class Lexicon {
    private static final Word[] NONE = {};

    private final Trie trie;
    private final Divisions divisions;
    private final Map<String, List<Word>> lists = new HashMap<>();

    /** The listed words of each form. */
    private final Word[][] listed;

    /** The word that is a division's name, for each form that is one; made when first met, equal whoever makes it. */
    private final @Nullable Word[] divisionNames;

    Lexicon(LexiconData data) {
        int forms = data.namesakes().forms();
        this.trie = data.trie();
        this.divisions = new Divisions(data);
        this.listed = new Word[forms][];
        this.divisionNames = new Word[forms];
        Arrays.fill(listed, NONE);
        data.words().forEach(this::add);
        lists.replaceAll((category, words) -> List.copyOf(words));
    }

    /**
     * Reads the lexicon from the classpath.
     *
     * @throws MalformedLexicon when a file of it can't be understood
     */
    public static Lexicon load() {
        try {
            return new Lexicon(PreparedLexicon.read());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon", e);
        }
    }

    /**
     * Where the words of the lexicon stand in {@code text}: every hit, also those that overlap or lie inside another,
     * by start and then longer first. A form with several meanings is there once for each. Forms are matched letter by
     * letter, without regard to what stands around them.
     */
    public List<Term> find(String text) {
        long[] hits = trie.hits(text);
        List<Term> terms = new ArrayList<>(hits.length + hits.length / 8);
        for (long hit : hits) {
            int start = Trie.start(hit);
            int end = Trie.end(hit);
            int form = Trie.form(hit);
            if (divisions.isName(form)) {
                terms.add(new Term(start, end, divisionName(form, text, start, end)));
            }
            for (Word word : listed[form]) {
                terms.add(new Term(start, end, word));
            }
        }
        return terms;
    }

    /** The divisions behind the words of category {@link Word#DIVISION}. */
    public Divisions divisions() {
        return divisions;
    }

    /** The word of {@code category} that is written {@code form}. */
    public Optional<Word> word(String category, String form) {
        int number = trie.find(form);
        if (number < 0) {
            return Optional.empty();
        }
        if (category.equals(Word.DIVISION)) {
            return divisions.isName(number)
                    ? Optional.of(divisionName(number, form, 0, form.length()))
                    : Optional.empty();
        }
        return Arrays.stream(listed[number])
                .filter(word -> word.category().equals(category))
                .findFirst();
    }

    /** The words of the list {@code category}, by form; division names are too many to be listed. */
    public List<Word> words(String category) {
        return lists.getOrDefault(category, List.of());
    }

    private Word divisionName(int form, String text, int start, int end) {
        Word known = divisionNames[form];
        if (known == null) {
            known = new Word(Word.DIVISION, text.substring(start, end), Map.of());
            divisionNames[form] = known;
        }
        return known;
    }

    private void add(Word word) {
        int form = trie.find(word.form());
        if (word.category().equals(Word.DIVISION)) {
            divisionNames[form] = word;
            return;
        }
        Word[] words = Arrays.copyOf(listed[form], listed[form].length + 1);
        words[words.length - 1] = word;
        listed[form] = words;
        lists.computeIfAbsent(word.category(), any -> new ArrayList<>()).add(word);
    }
}
