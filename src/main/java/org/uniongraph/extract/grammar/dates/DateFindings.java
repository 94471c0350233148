package org.uniongraph.extract.grammar.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.text.WordTable;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.Span;

/** The dates found so far in a text, and what they have fixed. */
final class DateFindings {
    static final WordTable WORDS = WordTable.of("date-words.tsv");

    private final String text;
    private final Calendar calendar;
    private final List<DateMention> found = new ArrayList<>();

    DateFindings(String text, Calendar calendar) {
        this.text = text;
        this.calendar = calendar;
    }

    /** Where a feast with a word for its period ends (春节期间), or {@code at}. */
    int endOfFeast(int at) {
        String feast = at < text.length() ? WORDS.longestAt(text, at, text.length()) : null;
        if (feast == null || !WORDS.column(feast, 0).equals("FEAST")) {
            return at;
        }
        int end = at + feast.length();
        int behind = DatePhrase.PERIOD.endAt(text, end);
        return behind > end ? behind : at;
    }

    /** Adds a quarter, a half or a vaguer part of {@code year}, 0 for an unknown one. */
    int addPart(int at, int end, int year, String part, boolean printed) {
        if (year == 0) {
            return add(at, end, null, null, false);
        }
        int quarter = part.endsWith("季度") ? "一二三四1234".indexOf(part.charAt(part.length() - 3)) % 4 : -1;
        int first = quarter >= 0 ? quarter * 3 + 1 : part.equals("上半年") ? 1 : part.equals("下半年") ? 7 : 0;
        int last = quarter >= 0 ? first + 2 : first == 0 ? 0 : first + 5;
        return add(at, end, Calendar.of(year, first, 0), Calendar.of(year, last, 0), printed);
    }

    int addDay(int at, int end, PartialDate day, boolean printed) {
        calendar.noteDay(day, printed);
        if (printed) {
            calendar.noteYear(day.earliest().getYear());
        }
        return add(at, end, day, day, printed);
    }

    /**
     * Adds a mention; an end before its start is left out.
     *
     * @return {@code end}
     */
    int add(int at, int end, @Nullable PartialDate start, @Nullable PartialDate last, boolean printed) {
        boolean turned = start != null && last != null && last.latest().isBefore(start.earliest());
        found.add(new DateMention(
                new Span(at, end), text.substring(at, end), start, turned ? start : last, printed && start != null));
        return end;
    }

    /** Takes back the last mention, which is part of a longer one. */
    DateMention removeLast() {
        return found.removeLast();
    }

    int size() {
        return found.size();
    }

    List<DateMention> all() {
        return List.copyOf(found);
    }
}
