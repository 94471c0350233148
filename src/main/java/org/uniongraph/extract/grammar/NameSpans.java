package org.uniongraph.extract.grammar;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Span;

/** Where names stand in a text; of those that start at one place, the longest. */
final class NameSpans {
    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    NameSpans(Collection<Span> names) {
        names.forEach(name -> byStart.merge(name.start(), name, (a, b) -> a.length() > b.length() ? a : b));
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
        Map.@Nullable Entry<Integer, Span> before = byStart.floorEntry(end - 1);
        return before != null && before.getValue().end() == end ? before.getValue() : null;
    }
}
