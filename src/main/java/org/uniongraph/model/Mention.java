package org.uniongraph.model;

/** A place where an article names an entity; {@code text} is what the body says there, line breaks included. */
public record Mention(String text, Span span) implements Comparable<Mention> {
    public Mention {
        if (text.isEmpty() || text.length() != span.length()) {
            throw new IllegalArgumentException("mention '" + text + "': expected a span of its length, got " + span);
        }
    }

    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
