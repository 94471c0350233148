package org.uniongraph.store;

import java.lang.reflect.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Java values that go into and come out of Cypher, the same for both adapters: null, Boolean, Long, Double, String,
 * LocalDate, ZonedDateTime in UTC, and List and Map of these.
 */
public final class CypherValues {
    private static final String EXPECTED =
            "expected null, a boolean, a number, a String, LocalDate, ZonedDateTime, Instant, or a collection or map of these";

    private CypherValues() {}

    /**
     * Parameters as the database takes them. Surrogates without a partner, which no database can keep, become U+FFFD.
     *
     * @throws IllegalArgumentException for a value of another type, enums among them
     */
    public static Map<String, Object> parameters(Map<String, Object> parameters) {
        Map<String, Object> converted = LinkedHashMap.newLinkedHashMap(parameters.size());
        parameters.forEach((name, value) -> putNullable(converted, name, parameter(name, value)));
        return converted;
    }

    /**
     * A value of a column as the port promises it.
     *
     * @throws IllegalStateException for a node, relationship, path, point, duration, or a time without date or zone
     */
    public static @Nullable Object result(String column, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> s;
            case Long l -> l;
            case Double d -> d;
            case Boolean b -> b;
            case Map<?, ?> map -> map(column, map);
            case Collection<?> list -> list(column, list);
            case LocalDate day -> day;
            case ZonedDateTime at -> at.withZoneSameInstant(ZoneOffset.UTC);
            case OffsetDateTime at -> at.atZoneSameInstant(ZoneOffset.UTC);
            case Number n when n instanceof Float -> n.doubleValue();
            case Integer n -> n.longValue();
            case Object array when array.getClass().isArray() -> array(column, array);
            case Object other ->
                throw new IllegalStateException(
                        "column '" + column + "' holds a " + other.getClass().getSimpleName()
                                + ": return its properties, or a number, text, date or instant");
        };
    }

    private static Map<String, Object> map(String column, Map<?, ?> map) {
        Map<String, Object> converted = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, value) -> putNullable(converted, (String) key, result(column, value)));
        return converted;
    }

    private static List<@Nullable Object> list(String column, Collection<?> values) {
        List<@Nullable Object> converted = new ArrayList<>(values.size());
        values.forEach(value -> converted.add(result(column, value)));
        return converted;
    }

    /** Lists kept as properties come out of the embedded database as arrays. */
    private static List<@Nullable Object> array(String column, Object array) {
        int length = Array.getLength(array);
        List<@Nullable Object> converted = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            converted.add(result(column, Array.get(array, i)));
        }
        return converted;
    }

    private static @Nullable Object parameter(String name, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> wellFormed(s);
            case Boolean b -> b;
            case Long n -> n;
            case Integer n -> n.longValue();
            case Short n -> n.longValue();
            case Double n -> n;
            case Float n -> n.doubleValue();
            case LocalDate day -> day;
            case ZonedDateTime at -> at.withZoneSameInstant(ZoneOffset.UTC);
            case Instant at -> at.atZone(ZoneOffset.UTC);
            case Collection<?> values -> {
                List<@Nullable Object> converted = new ArrayList<>(values.size());
                values.forEach(element -> converted.add(parameter(name, element)));
                yield converted;
            }
            case Map<?, ?> map -> {
                Map<String, Object> converted = LinkedHashMap.newLinkedHashMap(map.size());
                map.forEach((key, element) -> putNullable(converted, key(name, key), parameter(name, element)));
                yield converted;
            }
            default ->
                throw new IllegalArgumentException("parameter '" + name + "' is a "
                        + value.getClass().getName() + " (" + value + "): " + EXPECTED);
        };
    }

    private static String key(String name, @Nullable Object key) {
        if (key instanceof String text) {
            return wellFormed(text);
        }
        throw new IllegalArgumentException("parameter '" + name + "': a map's key is '" + key + "', expected a String");
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String replaceLoneSurrogates(String text) {
        int[] codePoints = text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .toArray();
        return new String(codePoints, 0, codePoints.length);
    }

    /** Puts what may be null into a row or map, which the type Map of Object cannot say. */
    @SuppressWarnings("NullAway")
    public static void putNullable(Map<String, Object> map, String key, @Nullable Object value) {
        map.put(key, value);
    }
}
