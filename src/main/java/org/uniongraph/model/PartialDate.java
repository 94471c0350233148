package org.uniongraph.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date known to the day, the month or the year, written as EDTF level 0 (ISO 8601-2) writes it: 2024-05-08, 2024-05,
 * 2024.
 *
 * @param value the date as written above
 */
public record PartialDate(String value) {
    public PartialDate {
        earliest(value);
    }

    public DatePrecision precision() {
        return switch (value.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return earliest(value);
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        LocalDate first = earliest();
        return switch (precision()) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
        };
    }

    private static LocalDate earliest(String value) {
        try {
            return switch (value.length()) {
                case 4 -> Year.parse(value).atDay(1);
                case 7 -> YearMonth.parse(value).atDay(1);
                case 10 -> LocalDate.parse(value);
                default -> throw new IllegalArgumentException(expected(value));
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(expected(value), e);
        }
    }

    private static String expected(String value) {
        return "date '" + value + "': expected YYYY, YYYY-MM or YYYY-MM-DD";
    }
}
