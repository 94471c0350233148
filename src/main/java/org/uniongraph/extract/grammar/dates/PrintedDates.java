package org.uniongraph.extract.grammar.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.text.Digits;
import org.uniongraph.model.PartialDate;

/** Reads dates in digits: 2024年5月8日, 6月27日至29日, 8日. */
final class PrintedDates {
    private static final List<String> FUTURE = List.of("将于", "将在", "定于", "计划于", "拟于");

    private final String text;
    private final Calendar calendar;
    private final DateFindings found;

    PrintedDates(String text, Calendar calendar, DateFindings found) {
        this.text = text;
        this.calendar = calendar;
        this.found = found;
    }

    /** A date in digits: 2024年5月8日, 5月8日, 2024年, 2024-05-08, 8日. */
    int read(int at) {
        Matcher iso = DatePhrase.ISO.at(text, at);
        if (iso != null) {
            PartialDate day = Calendar.of(
                    Integer.parseInt(iso.group("y")),
                    Integer.parseInt(iso.group("m")),
                    Integer.parseInt(iso.group("d")));
            return day == null ? at : found.addDay(at, iso.end(), day, true);
        }
        Matcher point = DatePhrase.POINT.at(text, at);
        if (point == null) {
            return bareDay(at);
        }
        if (point.group("m") == null) {
            return printedYear(at, point);
        }
        return monthDay(at, point, point.group("y") == null ? null : DatePhrase.year(point.group("y")));
    }

    /** 2024年 alone, unless it is the beginning of a name. */
    private int printedYear(int at, Matcher point) {
        int year = DatePhrase.year(point.group("y2"));
        String part = point.group("x2");
        if (year < 1900 || year > 2100) {
            return at;
        }
        if (part != null) {
            return found.addPart(at, point.end(), year, part, true);
        }
        PartialDate start = Calendar.of(year, 0, 0);
        Matcher range = DatePhrase.RANGE.at(text, point.end());
        if (range != null && range.group("y2") != null) {
            return found.add(at, range.end(), start, Calendar.of(DatePhrase.year(range.group("y2")), 0, 0), true);
        }
        if (range != null && range.group("m") != null) {
            return at;
        }
        int end = found.endOfFeast(point.end());
        if (end > point.end()) {
            return found.add(at, end, null, null, true);
        }
        boolean alone = point.end() == text.length() || "，。；、以起".indexOf(text.charAt(point.end())) >= 0;
        return alone ? found.add(at, point.end(), start, start, true) : point.end();
    }

    private int monthDay(int at, Matcher point, @Nullable Integer year) {
        int month = DatePhrase.number(point.group("m"));
        int day = DatePhrase.number(point.group("d"));
        boolean chinese = Digits.isChinese(text.charAt(point.start("m"))) && day == 0 && year == null;
        if (month < 1 || month > 12 || day > 31 || chinese) {
            return at;
        }
        Calendar.Fixed fixed =
                year == null ? calendar.yearOf(month, day, isFuture(at)) : new Calendar.Fixed(year, true);
        if (year != null && day > 0) {
            calendar.noteYear(year);
        }
        calendar.noteMonth(month);
        PartialDate start = fixed == null ? null : Calendar.of(fixed.year(), month, day);
        if (fixed != null && start == null) {
            return at;
        }
        return withRange(at, point.end(), fixed, month, start);
    }

    private boolean isFuture(int at) {
        String near = text.substring(Math.max(0, at - 6), at);
        return FUTURE.stream().anyMatch(near::contains);
    }

    /** Adds a date with what follows it: 至29日, 、8日, 上午9时, （周六）, 电. */
    int withRange(int at, int pointEnd, Calendar.@Nullable Fixed fixed, int month, @Nullable PartialDate start) {
        Tail tail = new Tail(pointEnd, fixed, month, start);
        Matcher range = DatePhrase.RANGE.at(text, tail.end);
        if (range != null && range.group("y2") == null) {
            String year = range.group("y");
            tail = tail.to(range, year == null ? null : DatePhrase.year(year));
        }
        Matcher list = DatePhrase.LIST.at(text, tail.end);
        while (list != null) {
            tail = tail.to(list, null);
            list = DatePhrase.LIST.at(text, tail.end);
        }
        boolean single = tail.end == pointEnd;
        int end = tail.end;
        if (single) {
            calendar.noteDay(start, fixed != null && fixed.printed());
        } else {
            calendar.noteDay(tail.last, fixed != null && fixed.printed());
        }
        if (start == null && tail.month > 0) {
            calendar.noteMonth(tail.month);
        }
        if (start != null && single && isDateline(end)) {
            calendar.noteDateline(start, fixed != null && fixed.printed());
        }
        return found.add(at, withTime(end), start, tail.last, fixed != null && fixed.printed());
    }

    /** The end of a period as read so far. */
    private record Tail(
            int end,
            Calendar.@Nullable Fixed year,
            int month,
            @Nullable PartialDate last) {
        Tail to(Matcher next, @Nullable Integer printedYear) {
            int newMonth = next.group("m") == null ? month : DatePhrase.number(next.group("m"));
            String digits = next.group("m") == null ? next.group("d2") : next.group("d");
            int day = DatePhrase.number(digits);
            if (newMonth < 1 || newMonth > 12 || year == null && printedYear == null) {
                return new Tail(next.end(), year, newMonth, null);
            }
            int turned = year == null ? 0 : year.year() + (newMonth < month ? 1 : 0);
            Calendar.Fixed newYear = printedYear != null
                    ? new Calendar.Fixed(printedYear, true)
                    : new Calendar.Fixed(turned, year != null && year.printed());
            PartialDate date = Calendar.of(newYear.year(), newMonth, day);
            return new Tail(next.end(), newYear, newMonth, date == null ? last : date);
        }
    }

    private boolean isDateline(int end) {
        return end < text.length() && (text.charAt(end) == '电' || text.charAt(end) == '讯');
    }

    private int withTime(int end) {
        Matcher bracket = DatePhrase.BRACKET.at(text, end);
        boolean weekday = bracket != null
                && (bracket.group().startsWith("（星期") || bracket.group().startsWith("（周"));
        int behind = DatePhrase.TIME.endAt(text, weekday && bracket != null ? bracket.end() : end);
        if (isDateline(behind) && behind == end) {
            return behind + 1;
        }
        return behind;
    }

    /** 27日 of the month that the article speaks of. */
    private int bareDay(int at) {
        Matcher bare = DatePhrase.BARE_DAY.at(text, at);
        int day = bare == null ? 0 : DatePhrase.number(bare.group("d"));
        boolean other = at > 0 && "月期第满共近约".indexOf(text.charAt(at - 1)) >= 0;
        if (bare == null || day < 1 || day > 31 || other) {
            return at;
        }
        LocalDate last = calendar.lastDay();
        LocalDate today = calendar.today();
        if (last != null) {
            YearMonth month = YearMonth.from(last);
            YearMonth meant = day + 20 < last.getDayOfMonth() ? month.plusMonths(1) : month;
            Calendar.Fixed year = new Calendar.Fixed(meant.getYear(), calendar.lastDayPrinted());
            return bareDay(at, bare.end(), year, meant.getMonthValue(), day);
        }
        if (calendar.month() > 0) {
            return bareDay(at, bare.end(), calendar.yearOf(calendar.month(), day, false), calendar.month(), day);
        }
        if (today == null) {
            return withRange(at, bare.end(), null, 0, null);
        }
        YearMonth month = YearMonth.from(today);
        YearMonth meant = day > today.getDayOfMonth() && !isFuture(at) ? month.minusMonths(1) : month;
        return bareDay(at, bare.end(), new Calendar.Fixed(meant.getYear(), false), meant.getMonthValue(), day);
    }

    int bareDay(int at, int end, Calendar.@Nullable Fixed year, int month, int day) {
        return withRange(at, end, year, month, year == null ? null : Calendar.of(year.year(), month, day));
    }
}
