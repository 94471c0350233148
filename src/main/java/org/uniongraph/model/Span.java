package org.uniongraph.model;

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

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
