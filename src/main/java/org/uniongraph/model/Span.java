package org.uniongraph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A range of a text, in UTF-16 code units.
 *
 * @param start first unit of the range, from 0
 * @param end the unit behind its last one
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + "-" + end + ": expected 0 <= start <= end");
        }
    }

    /** The part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** This span moved right by {@code units} UTF-16 units. */
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /** Those of {@code spans} that lie in no other of them, in order, each once. */
    public static List<Span> outermost(Collection<Span> spans) {
        List<Span> outermost = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt(Span::start)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed()))
                .filter(span -> outermost.isEmpty() || span.end > outermost.getLast().end)
                .forEachOrdered(outermost::add);
        return outermost;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
