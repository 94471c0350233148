package org.uniongraph.extract.grammar;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Span;

/** Where names stand in a text; of those that start at one place the longest, of those that end there the shortest. */
final class NameSpans {
    private final TreeMap<Integer, Span> byStart = new TreeMap<>();
    private final Map<Integer, Span> byEnd = new HashMap<>();

    NameSpans(Collection<Span> names) {
        for (Span name : names) {
            byStart.merge(name.start(), name, (a, b) -> a.length() > b.length() ? a : b);
            byEnd.merge(name.end(), name, (a, b) -> a.length() < b.length() ? a : b);
        }
    }

    /** Whether the character at {@code at} belongs to a name. */
    boolean covers(int at) {
        Map.@Nullable Entry<Integer, Span> before = byStart.floorEntry(at);
        return before != null && before.getValue().end() > at;
    }

    @Nullable
    Span startingAt(int start) {
        return byStart.get(start);
    }

    @Nullable
    Span endingAt(int end) {
        return byEnd.get(end);
    }

    /** Of the names that start from {@code start} on, the one that ends last before {@code end}. */
    @Nullable
    Span lastWithin(int start, int end) {
        return byStart.subMap(start, true, end, false).values().stream()
                .filter(name -> name.end() < end)
                .reduce((a, b) -> b.end() > a.end() ? b : a)
                .orElse(null);
    }
}
