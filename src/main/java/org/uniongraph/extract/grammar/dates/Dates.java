package org.uniongraph.extract.grammar.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.text.Digits;

/** Finds the dates and periods of an article. */
public final class Dates {
    private final String text;
    private final Calendar calendar;
    private final DateFindings found;
    private final PrintedDates printed;
    private final RelativeDates relative;

    private Dates(String text, @Nullable LocalDate publishedOn) {
        this.text = text;
        this.calendar = new Calendar(publishedOn, PrintedYears.only(text));
        this.found = new DateFindings(text, calendar);
        this.printed = new PrintedDates(text, calendar, found);
        this.relative = new RelativeDates(text, calendar, found, printed);
    }

    /**
     * The dates of {@code text} in its order; in time linear in its length.
     *
     * @param publishedOn what a relative date counts from, when it is known
     */
    public static List<DateMention> in(String text, @Nullable LocalDate publishedOn) {
        Dates dates = new Dates(text, publishedOn);
        int at = 0;
        while (at < text.length()) {
            at = Math.max(at + 1, dates.read(at));
        }
        return dates.found.all();
    }

    /** Reads the date that starts at {@code at}; where it ends, or {@code at} when none does. */
    private int read(int at) {
        char first = text.charAt(at);
        if (Digits.isArabic(first) || Digits.isChinese(first)) {
            boolean inside = at > 0 && isSameScript(text.charAt(at - 1), first);
            int end = inside ? at : printed.read(at);
            return end > at || inside ? end : unnamedPart(at);
        }
        String word = DateFindings.WORDS.longestAt(text, at, text.length());
        if (word == null) {
            return text.startsWith("即日起", at) ? relative.fromToday(at) : unnamedPart(at);
        }
        int offset = Integer.parseInt(DateFindings.WORDS.column(word, 1));
        return switch (DateFindings.WORDS.column(word, 0)) {
            case "VAGUE" -> vague(at, word);
            case "DAY" -> relative.aroundToday(at, word, offset);
            case "SAME" -> relative.aroundLast(at, word, offset);
            case "MONTH" -> relative.relativeMonth(at, word, offset);
            case "YEAR" -> relative.relativeYear(at, word, offset);
            case "WEEK" -> relative.relativeWeek(at, word, offset);
            default -> feast(at, at + word.length());
        };
    }

    private static boolean isSameScript(char before, char first) {
        return Digits.isArabic(before)
                || before == '.'
                || before == '第'
                || Digits.isChinese(first) && Digits.isChinese(before);
    }

    private int vague(int at, String word) {
        boolean inside = at > 0
                && word.startsWith("日")
                && (Digits.isArabic(text.charAt(at - 1)) || Digits.isChinese(text.charAt(at - 1)));
        return inside ? at : found.add(at, at + word.length(), null, null, false);
    }

    /** A feast is a period only with a word for it: 春节期间, “五一”前夕. */
    private int feast(int at, int wordEnd) {
        int end = found.endOfFeast(at);
        return end > wordEnd ? found.add(at, end, null, null, false) : at;
    }

    /** 第一季度, 上半年, 年底, of the year that the publication date tells. */
    private int unnamedPart(int at) {
        char first = text.charAt(at);
        if ("第上下年岁一二三四1234".indexOf(first) < 0 || at > 0 && "每近多历".indexOf(text.charAt(at - 1)) >= 0) {
            return at;
        }
        Matcher part = DatePhrase.PART.at(text, at);
        if (part == null) {
            return at;
        }
        LocalDate today = calendar.today();
        return found.addPart(at, part.end(), today == null ? 0 : today.getYear(), part.group(), false);
    }
}
