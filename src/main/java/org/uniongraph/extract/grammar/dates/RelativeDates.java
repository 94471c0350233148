package org.uniongraph.extract.grammar.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.uniongraph.model.PartialDate;

/** Reads dates that count from another day: 今天, 当天, 去年12月中旬, 即日起. */
final class RelativeDates {
    private final String text;
    private final Calendar calendar;
    private final DateFindings found;
    private final PrintedDates printed;

    RelativeDates(String text, Calendar calendar, DateFindings found, PrintedDates printed) {
        this.text = text;
        this.calendar = calendar;
        this.found = found;
        this.printed = printed;
    }

    /** 今天, and 今天（26日）. */
    int aroundToday(int at, String word, int offset) {
        int end = at + word.length();
        Matcher bracket = DatePhrase.BRACKET.at(text, end);
        if (bracket != null && bracket.group().endsWith("日）")) {
            int size = found.size();
            printed.read(end + 1);
            if (found.size() > size) {
                DateMention day = found.removeLast();
                int behind = DatePhrase.TIME.endAt(text, bracket.end());
                return found.add(at, behind, day.start(), day.end(), day.yearPrinted());
            }
        }
        if (text.startsWith("今日头条", at) || text.startsWith("今日说法", at)) {
            return at;
        }
        LocalDate today = calendar.today();
        int behind = DatePhrase.TIME.endAt(text, end);
        if (today == null) {
            return found.add(at, behind, null, null, false);
        }
        return found.addDay(at, behind, Calendar.of(today.plusDays(offset)), calendar.todayPrinted());
    }

    /** 当天, 次日. */
    int aroundLast(int at, String word, int offset) {
        int end = DatePhrase.TIME.endAt(text, at + word.length());
        LocalDate last = calendar.lastDay();
        if (last == null) {
            return found.add(at, end, null, null, false);
        }
        PartialDate day = Calendar.of(last.plusDays(offset));
        return found.add(at, end, day, day, calendar.lastDayPrinted());
    }

    /** 本月, 上月18日. */
    int relativeMonth(int at, String word, int offset) {
        int end = at + word.length();
        LocalDate today = calendar.today();
        YearMonth month = today == null ? null : YearMonth.from(today).plusMonths(offset);
        Matcher day = DatePhrase.BARE_DAY.at(text, end);
        if (day != null && month != null) {
            Calendar.Fixed year = new Calendar.Fixed(month.getYear(), false);
            return printed.bareDay(at, day.end(), year, month.getMonthValue(), DatePhrase.number(day.group("d")));
        }
        PartialDate value = month == null ? null : new PartialDate(month.toString());
        for (String part : List.of("上旬", "中旬", "下旬", "底", "初", "末")) {
            end = text.startsWith(part, end) ? end + part.length() : end;
        }
        return found.add(at, day == null ? end : day.end(), value, value, false);
    }

    /** 今年, 今年一季度, 去年12月中旬, 今年春节期间. */
    int relativeYear(int at, String word, int offset) {
        int end = at + word.length();
        LocalDate today = calendar.today();
        Integer printedYear = calendar.printedYear();
        Integer base = today != null ? Integer.valueOf(today.getYear()) : printedYear;
        Integer year = base == null ? null : Integer.valueOf(base + offset);
        Matcher point = DatePhrase.POINT.at(text, end);
        if (point != null && point.group("m") != null && point.group("y") == null) {
            int month = DatePhrase.number(point.group("m"));
            int day = DatePhrase.number(point.group("d"));
            Calendar.Fixed fixed = year == null ? null : new Calendar.Fixed(year, today == null);
            calendar.noteMonth(month);
            PartialDate start = year == null || month < 1 || month > 12 ? null : Calendar.of(year, month, day);
            return printed.withRange(at, point.end(), fixed, month, start);
        }
        Matcher part = DatePhrase.PART.at(text, end);
        int known = today == null || year == null ? 0 : year;
        if (part != null) {
            return found.addPart(at, part.end(), known, part.group(), false);
        }
        int feast = found.endOfFeast(end);
        if (feast > end) {
            return found.add(at, feast, null, null, false);
        }
        PartialDate whole = known == 0 ? null : Calendar.of(known, 0, 0);
        return found.add(at, end, whole, whole, false);
    }

    /** 上周五. */
    int relativeWeek(int at, String word, int offset) {
        int end = at + word.length();
        LocalDate today = calendar.today();
        int weekday = end < text.length() ? "一二三四五六日".indexOf(text.charAt(end)) : -1;
        if (weekday < 0) {
            return found.add(at, end < text.length() && text.charAt(end) == '末' ? end + 1 : end, null, null, false);
        }
        if (today == null) {
            return found.add(at, end + 1, null, null, false);
        }
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(offset);
        return found.addDay(at, end + 1, Calendar.of(monday.plusDays(weekday)), false);
    }

    /** 即日起至11月. */
    int fromToday(int at) {
        int end = at + "即日起".length();
        LocalDate today = calendar.today();
        PartialDate start = today == null ? null : Calendar.of(today);
        Matcher range = DatePhrase.RANGE.at(text, end);
        if (range == null || range.group("m") == null) {
            return found.add(at, end, start, null, false);
        }
        int month = DatePhrase.number(range.group("m"));
        int day = DatePhrase.number(range.group("d"));
        if (month < 1 || month > 12) {
            return found.add(at, end, start, null, false);
        }
        Calendar.Fixed year = range.group("y") == null
                ? calendar.yearOf(month, day, true)
                : new Calendar.Fixed(DatePhrase.year(range.group("y")), true);
        return found.add(at, range.end(), start, year == null ? null : Calendar.of(year.year(), month, day), false);
    }
}
