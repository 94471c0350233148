package org.uniongraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a full date as newspapers and pages print it; what is no date of the calendar is none. */
final class PrintedDate {
    private static final Pattern START = Pattern.compile(
            "(\\d{4})\\s?(?:年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日|([-/.])(\\d{1,2})\\4(\\d{1,2}))(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "[\\sT]{0,3}(?:星期[一二三四五六日天]|\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?)");
    private static final Pattern IN_FILE_NAME = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    private PrintedDate() {}

    /** The date that is all of {@code value}, but for a weekday or a time of day behind it. */
    static Optional<LocalDate> of(String value) {
        String folded = Letters.fold(value).strip();
        int end = end(folded, 0);
        return end == folded.length() ? date(folded, 0) : Optional.empty();
    }

    /** Where the date (and time) that starts at {@code from} ends, or {@code from} when none starts there. */
    static int end(String folded, int from) {
        Matcher date = START.matcher(folded).region(from, folded.length());
        if (!date.lookingAt()) {
            return from;
        }
        int end = date.end();
        Matcher clock = CLOCK.matcher(folded).region(end, folded.length());
        while (clock.lookingAt()) {
            end = clock.end();
            clock.region(end, folded.length());
        }
        return end;
    }

    static Optional<LocalDate> date(String folded, int from) {
        Matcher found = START.matcher(folded).region(from, folded.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        boolean chinese = found.group(2) != null;
        return date(found.group(1), found.group(chinese ? 2 : 5), found.group(chinese ? 3 : 6));
    }

    static Optional<LocalDate> inFileName(String name) {
        Matcher found = IN_FILE_NAME.matcher(name);
        return found.find() ? date(found.group(1), found.group(2), found.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 2025-02-30: printed wrongly, and a date is never guessed
        }
    }
}
