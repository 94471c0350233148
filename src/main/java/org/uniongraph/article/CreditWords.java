package org.uniongraph.article;

import org.jspecify.annotations.Nullable;
import org.uniongraph.article.BylineWords.Craft;

/**
 * Tells the words of a credit apart.
 *
 * @param to where the credit ends at the latest
 */
record CreditWords(String text, int to) {
    private static final WordSet TITLES = new WordSet(BylineWords.TITLES.keySet());
    private static final WordSet OWN = new WordSet(BylineWords.OWN_OUTLETS);
    private static final WordSet LABELS = new WordSet(BylineWords.NO_AUTHORS);
    private static final WordSet MODIFIERS = new WordSet(BylineWords.MODIFIERS);
    private static final WordSet CRAFTS = new WordSet(BylineWords.CRAFTS.keySet());
    private static final String COLONS = ":：|｜丨〡│";

    /** A title, or a word that goes with one: 本报 anywhere, 首席 and the like only before a title. */
    @Nullable
    String titleAt(int place) {
        String word = TITLES.longestAt(text, place);
        String own = OWN.longestAt(text, place);
        String found = word == null ? own : word;
        if (found != null) {
            String label = LABELS.longestAt(text, place);
            return label != null && label.length() > found.length() ? null : found;
        }
        String modifier = MODIFIERS.longestAt(text, place);
        if (modifier == null) {
            return null;
        }
        int next = Letters.skipSpace(text, place + modifier.length(), to);
        boolean before = next < to && (text.charAt(next) == '驻' || titleAt(next) != null);
        return before ? modifier : null;
    }

    @Nullable
    String craftAt(int place) {
        String craft = CRAFTS.longestAt(text, place);
        String label = LABELS.longestAt(text, place);
        String word = craft == null || (label != null && label.length() > craft.length()) ? label : craft;
        boolean insideWord = word != null && word.length() == 1 && gluedAt(place + 1);
        return word == null || place + word.length() > to || insideWord ? null : word;
    }

    static Craft craft(String word) {
        return BylineWords.NO_AUTHORS.contains(word) ? Craft.NONE : BylineWords.CRAFTS.getOrDefault(word, Craft.TEXT);
    }

    /** Whether Han goes on at {@code place}. */
    boolean gluedAt(int place) {
        return place < to && PersonName.isNamePart(text.charAt(place));
    }

    boolean colonAt(int place) {
        int next = Letters.skipSpace(text, place, to);
        return next < to && isColon(next);
    }

    boolean isColon(int place) {
        return COLONS.indexOf(text.charAt(place)) >= 0;
    }

    int runEnd(int start) {
        int end = start;
        while (gluedAt(end)) {
            end++;
        }
        return end;
    }

    /** Where a run of Han ends as one piece: before a title or craft that is glued to it. */
    int cut(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if ((i > start + 1 || text.charAt(start) == '驻') && titleAt(i) != null) {
                return i;
            }
        }
        String run = text.substring(start, end);
        for (String craft : BylineWords.GLUED_CRAFTS) {
            if (run.endsWith(craft) && run.length() - craft.length() >= 2) {
                return end - craft.length();
            }
        }
        boolean pair = end - start > 2 && end + 1 < to && craftAt(end - 1) != null;
        return pair ? end - 1 : end;
    }

    static boolean isOutlet(String run) {
        return BylineWords.OUTLET_ENDS.stream().anyMatch(run::endsWith);
    }
}
