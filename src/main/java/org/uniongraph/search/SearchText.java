package org.uniongraph.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody typed to find something, and the queries for the full-text indexes that follow from it. */
public final class SearchText {
    /** In UTF-16 units. Twice the longest headline of the demo and gold articles. */
    public static final int LONGEST = 200;

    private static final String NAMES = "searchNames";
    private static final String SHORT_NAMES = "searchShortNames";
    private static final String PINYIN = "searchPinyin";

    /** Two letters differ from too many others by one; no name is longer than the second. */
    private static final int LEAST_FOR_TYPOS = 3;

    private static final int MOST_FOR_TYPOS = 40;

    /** Shorter beginnings of pinyin are those of too many names; initials of three letters are a usual input. */
    private static final int LEAST_FOR_PINYIN_PREFIX = 3;

    private final String typed;
    private final String letters;
    private final List<String> words;
    private final boolean latin;

    private SearchText(String typed) {
        this.typed = typed.strip();
        this.words = words(typed);
        this.letters = String.join("", words);
        this.latin = !letters.isEmpty() && letters.codePoints().allMatch(SearchText::isLatin);
    }

    public static SearchText of(String typed) {
        return new SearchText(typed);
    }

    /** Its letters as the keys have them; empty when there are none, and then nothing can be found. */
    public String letters() {
        return letters;
    }

    /** As typed, without white space around it. */
    public String typed() {
        return typed;
    }

    /** Its words as the keys have them. */
    public List<String> words() {
        return words;
    }

    /** What may be pinyin, in the form of the keys; empty when it isn't in Latin letters. */
    public String pinyin() {
        return latin ? Romanized.typed(letters) : "";
    }

    /** Each two letters that stand together, once: what names that resemble it have in common with it. */
    public List<String> pairs() {
        Set<String> pairs = new LinkedHashSet<>();
        int[] codePoints = letters.codePoints().toArray();
        for (int i = 0; i + 1 < codePoints.length; i++) {
            pairs.add(new String(codePoints, i, 2));
        }
        return List.copyOf(pairs);
    }

    /** For the keys of entities, each of which is one term: those that are the text, or pinyin that begins with it. */
    public String keyQuery() {
        String exact = "%s:\"%s\" %s:\"%s\"".formatted(NAMES, letters, SHORT_NAMES, letters);
        if (!latin) {
            return "+(" + exact + ")";
        }
        String prefix = letters.length() < LEAST_FOR_PINYIN_PREFIX ? "" : " " + PINYIN + ":" + pinyin() + "*";
        return "+(" + exact + " " + PINYIN + ":\"" + pinyin() + "\"" + prefix + ")";
    }

    /** For the words of entities' names: those that contain the text, or all its words. */
    public String nameQuery() {
        String phrase = within(List.of(NAMES, SHORT_NAMES), letters);
        if (words.size() < 2) {
            return "+(" + phrase + ")";
        }
        return "+(" + phrase + " (" + allWords(List.of(NAMES, SHORT_NAMES)) + "))";
    }

    /** For the keys of entities: those that differ by a letter or are written otherwise but sound alike; or empty. */
    public String alikeQuery() {
        List<String> alternatives = new ArrayList<>();
        int length = letters.codePointCount(0, letters.length());
        if (length >= LEAST_FOR_TYPOS && length <= MOST_FOR_TYPOS) {
            alternatives.add(NAMES + ":" + letters + "~1");
            alternatives.add(SHORT_NAMES + ":" + letters + "~1");
            if (latin) {
                alternatives.add(PINYIN + ":" + pinyin() + "~1");
            }
        }
        if (length >= 2 && length <= MOST_FOR_TYPOS && letters.codePoints().allMatch(Folded::isHan)) {
            alternatives.add(PINYIN + ":\"" + Romanized.of(letters).full() + "\"");
        }
        return alternatives.isEmpty() ? "" : "+(" + String.join(" ", alternatives) + ")";
    }

    /** For the words of entities' names: those that have any two letters in common with it; or empty. */
    public String looseNameQuery() {
        return letters.codePointCount(0, letters.length()) < LEAST_FOR_TYPOS
                ? ""
                : "+(" + NAMES + ":" + letters + " " + SHORT_NAMES + ":" + letters + ")";
    }

    /** For articles: those whose headline has the text or all its words. */
    public String headlineQuery() {
        return inArticles("headline", true);
    }

    /** For articles: those whose text has the text or all its words; or empty for a single letter. */
    public String textQuery() {
        return letters.codePointCount(0, letters.length()) < 2 ? "" : inArticles("text", false);
    }

    /** For articles: those that have any two letters in common with it, the most first; or empty. */
    public String looseTextQuery() {
        return letters.codePointCount(0, letters.length()) < LEAST_FOR_TYPOS
                ? ""
                : words.stream()
                        .map(word -> "headline:" + word + " text:" + word)
                        .collect(Collectors.joining(" "));
    }

    private String inArticles(String field, boolean beginnings) {
        List<String> alternatives = new ArrayList<>();
        alternatives.add(field + ":\"" + escaped(typed) + "\"");
        alternatives.add(field + ":\"" + String.join(" ", words) + "\"");
        alternatives.add(field + ":\"" + letters + "\"");
        if (words.size() > 1) {
            alternatives.add("(" + allWords(List.of(field)) + ")");
        } else if (beginnings && isSingle(letters)) {
            alternatives.add(field + ":" + letters + "*");
        }
        return String.join(" ", alternatives);
    }

    private String allWords(List<String> fields) {
        return words.stream().map(word -> "+(" + within(fields, word) + ")").collect(Collectors.joining(" "));
    }

    /** The index knows pairs of letters; a single one is looked for at either place of a pair. */
    private static String within(List<String> fields, String word) {
        return fields.stream()
                .map(field -> isSingle(word)
                        ? "%s:%s %s:%s* %s:*%s".formatted(field, word, field, word, field, word)
                        : field + ":\"" + word + "\"")
                .collect(Collectors.joining(" "));
    }

    private static boolean isSingle(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static boolean isLatin(int letter) {
        return letter == 'ü' || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    /** Cut where neither letters nor digits stand. */
    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        typed.codePoints().forEach(codePoint -> {
            String letter = Folded.letters(Character.toString(codePoint));
            if (letter.isEmpty() && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(letter);
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }
}
