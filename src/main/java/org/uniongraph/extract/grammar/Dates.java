package org.uniongraph.extract.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.Span;

/** Finds the dates and periods of an article. */
final class Dates {
    private static final WordTable WORDS = WordTable.of("date-words.tsv");
    private static final List<String> FUTURE = List.of("将于", "将在", "定于", "计划于", "拟于");

    private final String text;
    private final Calendar calendar;
    private final List<DateMention> found = new ArrayList<>();

    private Dates(String text, @Nullable LocalDate publishedOn) {
        this.text = text;
        this.calendar = new Calendar(publishedOn, PrintedYears.only(text));
    }

    /**
     * The dates of {@code text} in its order; in time linear in its length.
     *
     * @param publishedOn what a relative date counts from, when it is known
     */
    static List<DateMention> in(String text, @Nullable LocalDate publishedOn) {
        Dates dates = new Dates(text, publishedOn);
        int at = 0;
        while (at < text.length()) {
            at = Math.max(at + 1, dates.read(at));
        }
        return List.copyOf(dates.found);
    }

    /** Reads the date that starts at {@code at}; where it ends, or {@code at} when none does. */
    private int read(int at) {
        char first = text.charAt(at);
        if (Numerals.isArabic(first) || Numerals.isChinese(first)) {
            boolean inside = at > 0 && isSameScript(text.charAt(at - 1), first);
            int end = inside ? at : printed(at);
            return end > at || inside ? end : unnamedPart(at);
        }
        String word = WORDS.longestAt(text, at, text.length());
        if (word == null) {
            return text.startsWith("即日起", at) ? fromToday(at) : unnamedPart(at);
        }
        int offset = Integer.parseInt(WORDS.column(word, 1));
        return switch (WORDS.column(word, 0)) {
            case "VAGUE" -> vague(at, word);
            case "DAY" -> aroundToday(at, word, offset);
            case "SAME" -> aroundLast(at, word, offset);
            case "MONTH" -> relativeMonth(at, word, offset);
            case "YEAR" -> relativeYear(at, word, offset);
            case "WEEK" -> relativeWeek(at, word, offset);
            default -> feast(at, at + word.length());
        };
    }

    private static boolean isSameScript(char before, char first) {
        return Numerals.isArabic(before)
                || before == '.'
                || before == '第'
                || Numerals.isChinese(first) && Numerals.isChinese(before);
    }

    /** A date in digits: 2024年5月8日, 5月8日, 2024年, 2024-05-08, 8日. */
    private int printed(int at) {
        Matcher iso = DatePhrases.iso(text, at);
        if (iso != null) {
            PartialDate day = Calendar.of(
                    Integer.parseInt(iso.group("y")),
                    Integer.parseInt(iso.group("m")),
                    Integer.parseInt(iso.group("d")));
            return day == null ? at : addDay(at, iso.end(), day, true);
        }
        Matcher point = DatePhrases.point(text, at);
        if (point == null) {
            return bareDay(at);
        }
        if (point.group("m") == null) {
            return printedYear(at, point);
        }
        return monthDay(at, point, point.group("y") == null ? null : DatePhrases.year(point.group("y")), true);
    }

    /** 2024年 alone, unless it is the beginning of a name. */
    private int printedYear(int at, Matcher point) {
        int year = DatePhrases.year(point.group("y2"));
        String part = point.group("x2");
        if (year < 1900 || year > 2100) {
            return at;
        }
        if (part != null) {
            return addPart(at, point.end(), year, part, true);
        }
        PartialDate start = Calendar.of(year, 0, 0);
        Matcher range = DatePhrases.range(text, point.end());
        if (range != null && range.group("y2") != null) {
            return add(at, range.end(), start, Calendar.of(DatePhrases.year(range.group("y2")), 0, 0), true);
        }
        if (range != null && range.group("m") != null) {
            return at;
        }
        int end = endOfFeast(point.end());
        if (end > point.end()) {
            return add(at, end, null, null, true);
        }
        boolean alone = point.end() == text.length() || "，。；、以起".indexOf(text.charAt(point.end())) >= 0;
        return alone ? add(at, point.end(), start, start, true) : point.end();
    }

    private int monthDay(int at, Matcher point, @Nullable Integer year, boolean printed) {
        int month = DatePhrases.number(point.group("m"));
        int day = point.group("d") == null ? 0 : DatePhrases.number(point.group("d"));
        boolean chinese = Numerals.isChinese(text.charAt(point.start("m"))) && day == 0 && year == null;
        if (month < 1 || month > 12 || day > 31 || chinese) {
            return at;
        }
        Calendar.Fixed fixed =
                year == null ? calendar.yearOf(month, day, isFuture(at)) : new Calendar.Fixed(year, printed);
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
    private int withRange(
            int at, int pointEnd, Calendar.@Nullable Fixed fixed, int month, @Nullable PartialDate start) {
        Tail tail = new Tail(pointEnd, fixed, month, start);
        Matcher range = DatePhrases.range(text, tail.end);
        if (range != null && range.group("y2") == null) {
            String year = range.group("y");
            tail = tail.to(range, year == null ? null : DatePhrases.year(year));
        }
        Matcher list = DatePhrases.list(text, tail.end);
        while (list != null) {
            tail = tail.to(list, null);
            list = DatePhrases.list(text, tail.end);
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
        PartialDate last = tail.last;
        if (start != null && last != null && last.latest().isBefore(start.earliest())) {
            last = start;
        }
        if (start != null && single && isDateline(end)) {
            calendar.noteDateline(start, fixed != null && fixed.printed());
        }
        return add(at, withTime(end), start, last, fixed != null && fixed.printed());
    }

    /** The end of a period as read so far. */
    private record Tail(
            int end,
            Calendar.@Nullable Fixed year,
            int month,
            @Nullable PartialDate last) {
        Tail to(Matcher next, @Nullable Integer printedYear) {
            int newMonth = next.group("m") == null ? month : DatePhrases.number(next.group("m"));
            String digits = next.group("m") == null ? next.group("d2") : next.group("d");
            int day = digits == null ? 0 : DatePhrases.number(digits);
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
        Matcher bracket = DatePhrases.bracket(text, end);
        boolean weekday = bracket != null
                && (bracket.group().startsWith("（星期") || bracket.group().startsWith("（周"));
        int behind = DatePhrases.endOfTime(text, weekday && bracket != null ? bracket.end() : end);
        if (isDateline(behind) && behind == end) {
            return behind + 1;
        }
        return behind;
    }

    /** 27日 of the month that the article speaks of. */
    private int bareDay(int at) {
        Matcher bare = DatePhrases.bareDay(text, at);
        int day = bare == null ? 0 : DatePhrases.number(bare.group("d"));
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

    private int bareDay(int at, int end, Calendar.@Nullable Fixed year, int month, int day) {
        return withRange(at, end, year, month, year == null ? null : Calendar.of(year.year(), month, day));
    }

    private int vague(int at, String word) {
        boolean inside = at > 0
                && word.startsWith("日")
                && (Numerals.isArabic(text.charAt(at - 1)) || Numerals.isChinese(text.charAt(at - 1)));
        return inside ? at : add(at, at + word.length(), null, null, false);
    }

    /** 今天, and 今天（26日）. */
    private int aroundToday(int at, String word, int offset) {
        int end = at + word.length();
        Matcher bracket = DatePhrases.bracket(text, end);
        if (bracket != null && bracket.group().endsWith("日）")) {
            int size = found.size();
            read(end + 1);
            if (found.size() > size) {
                DateMention day = found.removeLast();
                int behind = DatePhrases.endOfTime(text, bracket.end());
                return add(at, behind, day.start(), day.end(), day.yearPrinted());
            }
        }
        if (text.startsWith("今日头条", at) || text.startsWith("今日说法", at)) {
            return at;
        }
        LocalDate today = calendar.today();
        int behind = DatePhrases.endOfTime(text, end);
        if (today == null) {
            return add(at, behind, null, null, false);
        }
        return addDay(at, behind, new PartialDate(today.plusDays(offset).toString()), calendar.todayPrinted());
    }

    /** 当天, 次日. */
    private int aroundLast(int at, String word, int offset) {
        int end = DatePhrases.endOfTime(text, at + word.length());
        LocalDate last = calendar.lastDay();
        if (last == null) {
            return add(at, end, null, null, false);
        }
        PartialDate day = new PartialDate(last.plusDays(offset).toString());
        return add(at, end, day, day, calendar.lastDayPrinted());
    }

    private int relativeMonth(int at, String word, int offset) {
        int end = at + word.length();
        LocalDate today = calendar.today();
        YearMonth month = today == null ? null : YearMonth.from(today).plusMonths(offset);
        Matcher day = DatePhrases.bareDay(text, end);
        if (day != null && month != null) {
            Calendar.Fixed year = new Calendar.Fixed(month.getYear(), false);
            return bareDay(at, day.end(), year, month.getMonthValue(), DatePhrases.number(day.group("d")));
        }
        PartialDate value = month == null ? null : new PartialDate(month.toString());
        for (String part : List.of("上旬", "中旬", "下旬", "底", "初", "末")) {
            end = text.startsWith(part, end) ? end + part.length() : end;
        }
        return add(at, day == null ? end : day.end(), value, value, false);
    }

    /** 今年, 今年一季度, 去年12月中旬, 今年春节期间. */
    private int relativeYear(int at, String word, int offset) {
        int end = at + word.length();
        LocalDate today = calendar.today();
        Integer printed = calendar.printedYear();
        Integer base = today != null ? Integer.valueOf(today.getYear()) : printed;
        Integer year = base == null ? null : Integer.valueOf(base + offset);
        Matcher point = DatePhrases.point(text, end);
        if (point != null && point.group("m") != null && point.group("y") == null) {
            int month = DatePhrases.number(point.group("m"));
            int day = point.group("d") == null ? 0 : DatePhrases.number(point.group("d"));
            Calendar.Fixed fixed = year == null ? null : new Calendar.Fixed(year, today == null);
            calendar.noteMonth(month);
            PartialDate start = year == null || month < 1 || month > 12 ? null : Calendar.of(year, month, day);
            return withRange(at, point.end(), fixed, month, start);
        }
        Matcher part = DatePhrases.part(text, end);
        int known = today == null || year == null ? 0 : year;
        if (part != null) {
            return addPart(at, part.end(), known, part.group(), false);
        }
        int feast = endOfFeast(end);
        if (feast > end) {
            return add(at, feast, null, null, false);
        }
        PartialDate whole = known == 0 ? null : Calendar.of(known, 0, 0);
        return add(at, end, whole, whole, false);
    }

    private int relativeWeek(int at, String word, int offset) {
        int end = at + word.length();
        LocalDate today = calendar.today();
        int weekday = end < text.length() ? "一二三四五六日".indexOf(text.charAt(end)) : -1;
        if (weekday < 0) {
            return add(at, end < text.length() && text.charAt(end) == '末' ? end + 1 : end, null, null, false);
        }
        if (today == null) {
            return add(at, end + 1, null, null, false);
        }
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(offset);
        return addDay(at, end + 1, new PartialDate(monday.plusDays(weekday).toString()), false);
    }

    /** A feast is a period only with a word for it: 春节期间, “五一”前夕. */
    private int feast(int at, int wordEnd) {
        int end = endOfFeast(at);
        return end > wordEnd ? add(at, end, null, null, false) : at;
    }

    private int endOfFeast(int at) {
        String feast = at < text.length() ? WORDS.longestAt(text, at, text.length()) : null;
        if (feast == null || !WORDS.column(feast, 0).equals("FEAST")) {
            return at;
        }
        int end = at + feast.length();
        int behind = DatePhrases.endOfPeriod(text, end);
        return behind > end ? behind : at;
    }

    /** 第一季度, 上半年, 年底, of the year that the publication date tells. */
    private int unnamedPart(int at) {
        char first = text.charAt(at);
        if ("第上下年岁一二三四1234".indexOf(first) < 0 || at > 0 && "每近多历".indexOf(text.charAt(at - 1)) >= 0) {
            return at;
        }
        Matcher part = DatePhrases.part(text, at);
        if (part == null) {
            return at;
        }
        LocalDate today = calendar.today();
        return addPart(at, part.end(), today == null ? 0 : today.getYear(), part.group(), false);
    }

    /** 即日起至11月. */
    private int fromToday(int at) {
        int end = at + "即日起".length();
        LocalDate today = calendar.today();
        PartialDate start = today == null ? null : new PartialDate(today.toString());
        Matcher range = DatePhrases.range(text, end);
        if (range == null || range.group("m") == null) {
            return add(at, end, start, null, false);
        }
        int month = DatePhrases.number(range.group("m"));
        int day = range.group("d") == null ? 0 : DatePhrases.number(range.group("d"));
        if (month < 1 || month > 12) {
            return add(at, end, start, null, false);
        }
        Calendar.Fixed year = range.group("y") == null
                ? calendar.yearOf(month, day, true)
                : new Calendar.Fixed(DatePhrases.year(range.group("y")), true);
        return add(at, range.end(), start, year == null ? null : Calendar.of(year.year(), month, day), false);
    }

    /** Adds a quarter, a half or a vaguer part of {@code year}, 0 for an unknown one. */
    private int addPart(int at, int end, int year, String part, boolean printed) {
        if (year == 0) {
            return add(at, end, null, null, false);
        }
        int quarter = part.endsWith("季度") ? "一二三四1234".indexOf(part.charAt(part.length() - 3)) % 4 : -1;
        int first = quarter >= 0 ? quarter * 3 + 1 : part.equals("上半年") ? 1 : part.equals("下半年") ? 7 : 0;
        int last = quarter >= 0 ? first + 2 : first == 0 ? 0 : first + 5;
        return add(at, end, Calendar.of(year, first, 0), Calendar.of(year, last, 0), printed);
    }

    private int addDay(int at, int end, PartialDate day, boolean printed) {
        calendar.noteDay(day, printed);
        if (printed) {
            calendar.noteYear(day.earliest().getYear());
        }
        return add(at, end, day, day, printed);
    }

    private int add(int at, int end, @Nullable PartialDate start, @Nullable PartialDate last, boolean printed) {
        found.add(new DateMention(new Span(at, end), text.substring(at, end), start, last, printed && start != null));
        return end;
    }
}
