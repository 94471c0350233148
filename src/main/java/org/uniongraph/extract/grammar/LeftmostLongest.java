package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.uniongraph.model.Span;

/** Settles which of several findings that overlap stand: the one that starts first, of those the longest. */
final class LeftmostLongest {
    private LeftmostLongest() {}

    /** Those that stand, in the order of the text; of two with the same span, the first given. */
    static <T> List<T> of(Collection<T> found, Function<T, Span> span) {
        List<T> kept = new ArrayList<>();
        int end = -1;
        for (T finding : sorted(found, span)) {
            if (span.apply(finding).start() >= end) {
                kept.add(finding);
                end = span.apply(finding).end();
            }
        }
        return kept;
    }

    private static <T> List<T> sorted(Collection<T> found, Function<T, Span> span) {
        return found.stream()
                .sorted(Comparator.comparing(
                        span, Comparator.comparingInt(Span::start).thenComparingInt(s -> -s.end())))
                .toList();
    }
}
