package org.uniongraph.extract.grammar.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.PartialDate;

/** What an article has fixed so far: the year and the month of its dates, and the last day it named. */
final class Calendar {
    /** The last one that four digits write. */
    private static final int LAST_YEAR = 9999;

    private final @Nullable LocalDate publishedOn;

    private @Nullable LocalDate dateline;
    private boolean datelinePrinted;
    private final @Nullable Integer onlyYear;
    private @Nullable Integer datedYear;
    private int month;
    private @Nullable LocalDate lastDay;
    private boolean lastDayPrinted;

    Calendar(@Nullable LocalDate publishedOn, @Nullable Integer onlyYear) {
        this.publishedOn = publishedOn;
        this.onlyYear = onlyYear;
    }

    /** A year with whether the article prints it. */
    record Fixed(int year, boolean printed) {}

    /** The day of the dateline, or else of publication. */
    @Nullable
    LocalDate today() {
        return dateline != null ? dateline : publishedOn;
    }

    boolean todayPrinted() {
        return dateline != null && datelinePrinted;
    }

    void noteDateline(PartialDate day, boolean printed) {
        if (day.value().length() == 10) {
            dateline = day.earliest();
            datelinePrinted = printed;
        }
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    boolean lastDayPrinted() {
        return lastDayPrinted;
    }

    int month() {
        return month;
    }

    /** The year that the article prints or names, without its publication date; null when it fixes none. */
    @Nullable
    Integer printedYear() {
        return datedYear != null ? datedYear : onlyYear;
    }

    /** The year of a date printed without one, null when nothing fixes it. */
    @Nullable
    Fixed yearOf(int ofMonth, int day, boolean future) {
        Integer printed = printedYear();
        if (publishedOn == null) {
            return printed == null ? null : new Fixed(printed, true);
        }
        int near = nearest(publishedOn, ofMonth, Math.max(day, 1), future);
        int tolerance = datedYear != null ? 1 : 0;
        return printed != null && Math.abs(printed - near) <= tolerance
                ? new Fixed(printed, true)
                : new Fixed(near, false);
    }

    private static int nearest(LocalDate published, int month, int day, boolean future) {
        YearMonth here = YearMonth.of(published.getYear(), month);
        LocalDate sameYear = here.atDay(Math.min(day, here.lengthOfMonth()));
        if (future) {
            return sameYear.isBefore(published) ? published.getYear() + 1 : published.getYear();
        }
        return sameYear.isAfter(published) ? published.getYear() - 1 : published.getYear();
    }

    void noteYear(int year) {
        datedYear = year;
    }

    void noteMonth(int newMonth) {
        month = newMonth >= 1 && newMonth <= 12 ? newMonth : month;
    }

    void noteDay(@Nullable PartialDate day, boolean printed) {
        if (day != null && day.value().length() == 10) {
            lastDay = day.earliest();
            lastDayPrinted = printed;
            month = lastDay.getMonthValue();
        }
    }

    static PartialDate of(LocalDate day) {
        return new PartialDate((day.getYear() > LAST_YEAR ? day.withYear(LAST_YEAR) : day).toString());
    }

    /** The date, month 0 or day 0 for an unknown one; null when the calendar has none such. */
    static @Nullable PartialDate of(int year, int month, int day) {
        if (year < 1 || year > LAST_YEAR) {
            return null;
        }
        try {
            String value = day > 0
                    ? LocalDate.of(year, month, day).toString()
                    : month > 0 ? YearMonth.of(year, month).toString() : "%04d".formatted(year);
            return new PartialDate(value);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
