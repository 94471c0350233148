package org.uniongraph.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日[电讯]?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");
    /** Before the place of a closing line: 摄于北京. */
    private static final List<String> PLACED = List.of("发自", "写于", "于", "自");

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

    /** 柳州, 柳州电, 发自柳州. */
    static boolean isPlaced(String run) {
        String word = BylineWords.longestAt(PLACED, run, 0);
        int from = word == null || PersonNameWords.isPlace(run) ? 0 : word.length();
        int end = run.length() - (run.endsWith("电") ? 1 : 0);
        return PersonNameWords.isPlace(run.substring(from, Math.max(from, end)));
    }

    /** 摄影：甲 and 摄影甲, but not 摄影大赛. */
    boolean isLabel(int end) {
        if (!gluedAt(end) || titleAt(end) != null || craftAt(end) != null) {
            return true;
        }
        int runEnd = cut(end, runEnd(end));
        return PersonName.is(text.substring(end, runEnd), true);
    }

    @Nullable
    String titleAfterComma(int comma) {
        return titleAt(Letters.skipSpace(text, comma + 1, to));
    }

    /** Where the date that stands at {@code place} ends, {@code place} without any. */
    int dateEnd(int place) {
        Matcher date = DATE.matcher(text).region(place, to);
        return date.lookingAt() ? date.end() : place;
    }

    static boolean isOutlet(String run) {
        return BylineWords.OUTLET_ENDS.stream().anyMatch(run::endsWith);
    }
}
