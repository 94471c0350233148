package org.uniongraph.article;

import org.jspecify.annotations.Nullable;

/**
 * Tells the words of a credit apart.
 *
 * @param to where the credit ends at the latest
 */
record CreditWords(String text, int to) {
    private static final String COLONS = ":：";

    @Nullable
    String titleAt(int place) {
        String modifier = BylineWords.longestAt(BylineWords.MODIFIERS, text, place);
        String word = BylineWords.longestAt(BylineWords.TITLES.keySet(), text, place);
        return word == null ? modifier : word;
    }

    @Nullable
    String craftAt(int place) {
        String word = BylineWords.longestAt(BylineWords.CRAFTS.keySet(), text, place);
        int end = word == null ? place : place + word.length();
        boolean insideWord = word != null && end < to && PersonName.isNamePart(text.charAt(end)) && word.length() == 1;
        return word == null || end > to || insideWord ? null : word;
    }

    boolean colonAt(int place) {
        int next = Letters.skipSpace(text, place, to);
        return next < to && isColon(next);
    }

    boolean isColon(int place) {
        return COLONS.indexOf(text.charAt(place)) >= 0;
    }

    /** Where a run of Han ends as one piece: before a title or craft that is glued to it. */
    int cut(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            if (titleAt(i) != null) {
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
