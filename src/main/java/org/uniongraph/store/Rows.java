package org.uniongraph.store;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads typed values out of a row or property map. */
final class Rows {
    private Rows() {}

    static String text(Map<String, Object> row, String column) {
        return (String) required(row, column);
    }

    static @Nullable String findText(Map<String, Object> row, String column) {
        return (String) row.get(column);
    }

    static long number(Map<String, Object> row, String column) {
        return ((Number) required(row, column)).longValue();
    }

    static double fraction(Map<String, Object> row, String column) {
        return ((Number) required(row, column)).doubleValue();
    }

    static ZonedDateTime instant(Map<String, Object> row, String column) {
        return ((ZonedDateTime) required(row, column)).withZoneSameInstant(ZoneOffset.UTC);
    }

    static @Nullable ZonedDateTime findInstant(Map<String, Object> row, String column) {
        return row.get(column) == null ? null : instant(row, column);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> row, String column) {
        return (Map<String, Object>) required(row, column);
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(Map<String, Object> row, String column) {
        return (List<T>) required(row, column);
    }

    private static Object required(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column), () -> "column " + column + " is null in " + row);
    }
}
