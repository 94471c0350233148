package org.uniongraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

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
        int length = value.length();
        if (length != 4 && length != 7 && length != 10) {
            throw new IllegalArgumentException(expected(value));
        }
        try {
            return LocalDate.of(
                    number(value, 0, 4), length > 4 ? number(value, 5, 7) : 1, length > 7 ? number(value, 8, 10) : 1);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(expected(value), e);
        }
    }

    /** The digits of a part, before which a hyphen stands; far cheaper than a formatter, and news are full of dates. */
    private static int number(String value, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = value.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new IllegalArgumentException(expected(value));
            }
            number = 10 * number + digit - '0';
        }
        if (start > 0 && value.charAt(start - 1) != '-') {
            throw new IllegalArgumentException(expected(value));
        }
        return number;
    }

    private static String expected(String value) {
        return "date '" + value + "': expected YYYY, YYYY-MM or YYYY-MM-DD";
    }
}
