package org.uniongraph.extract.grammar.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Words that tell what the words beside them mean, by what they tell; one may tell several things.
 *
 * @param <C> what they tell
 */
public final class CueWords<C extends Enum<C>> {
    private final Map<C, WordTree> words;

    private CueWords(Map<C, WordTree> words) {
        this.words = words;
    }

    /**
     * @param table whose first column lists, with commas between them, the names of the cues that a word is
     * @param cues all that there are
     */
    public static <C extends Enum<C>> CueWords<C> of(WordTable table, Class<C> cues) {
        Map<C, WordTree> words = new EnumMap<>(cues);
        for (C cue : cues.getEnumConstants()) {
            words.put(cue, WordTree.of(table.listOf(cue.name())));
        }
        return new CueWords<>(words);
    }

    /** Whether a word of {@code cue} stands in {@code window}. */
    public boolean has(C cue, String window) {
        return startOfFirst(cue, window) >= 0;
    }

    /** Whether {@code text} goes on with a word of {@code cue} at {@code at}. */
    public boolean follows(C cue, String text, int at) {
        return of(cue).longestAt(text, at, text.length()) != null;
    }

    /** Where the last word of {@code cue} in {@code window} ends, or -1. */
    public int endOfLast(C cue, String window) {
        WordTree tree = of(cue);
        int last = -1;
        for (int at = 0; at < window.length(); at++) {
            String word = tree.longestAt(window, at, window.length());
            last = word == null ? last : Math.max(last, at + word.length());
        }
        return last;
    }

    /** Where the first word of {@code cue} in {@code window} starts, or -1. */
    public int startOfFirst(C cue, String window) {
        WordTree tree = of(cue);
        for (int at = 0; at < window.length(); at++) {
            if (tree.longestAt(window, at, window.length()) != null) {
                return at;
            }
        }
        return -1;
    }

    private WordTree of(C cue) {
        return Objects.requireNonNull(words.get(cue));
    }
}
