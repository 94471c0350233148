package org.uniongraph.extract.grammar.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Words that tell what the words beside them mean, by what they tell; one may tell several things.
 *
 * @param <C> what they tell
 */
public final class CueWords<C extends Enum<C>> {
    private final Map<C, List<String>> words;

    private CueWords(Map<C, List<String>> words) {
        this.words = words;
    }

    /**
     * @param table whose first column lists, with commas between them, the names of the cues that a word is
     * @param cues all that there are
     */
    public static <C extends Enum<C>> CueWords<C> of(WordTable table, Class<C> cues) {
        Map<C, List<String>> words = new EnumMap<>(cues);
        for (C cue : cues.getEnumConstants()) {
            words.put(cue, table.listOf(cue.name()));
        }
        return new CueWords<>(words);
    }

    private List<String> of(C cue) {
        return words.getOrDefault(cue, List.of());
    }

    /** Whether a word of {@code cue} stands in {@code window}. */
    public boolean has(C cue, String window) {
        return of(cue).stream().anyMatch(window::contains);
    }

    /** Whether {@code text} goes on with a word of {@code cue} at {@code at}. */
    public boolean follows(C cue, String text, int at) {
        return of(cue).stream().anyMatch(form -> text.startsWith(form, at));
    }

    /** Where the last word of {@code cue} in {@code window} ends, or -1. */
    public int endOfLast(C cue, String window) {
        int last = -1;
        for (String form : of(cue)) {
            int at = window.lastIndexOf(form);
            last = Math.max(last, at < 0 ? -1 : at + form.length());
        }
        return last;
    }

    /** Where the first word of {@code cue} in {@code window} starts, or -1. */
    public int startOfFirst(C cue, String window) {
        int first = -1;
        for (String form : of(cue)) {
            int at = window.indexOf(form);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }
}
