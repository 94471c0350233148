package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Span;

/**
 * A sentence in which each entity is one letter, so that a rule can be written as a pattern over what stands between.
 */
final class Skeleton {
    static final char ORGANIZATION = 'Ⓞ';
    static final char PERSON = 'Ⓟ';
    static final char EVENT = 'Ⓔ';
    static final char PLACE = 'Ⓛ';

    /** Entities of which one letter stands: its words, and the letter. */
    record Chunk(char letter, Span span, DraftEntity entity) {}

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable Chunk[] chunks;
    private final Held held;

    private Skeleton(String text, int[] starts, int[] ends, @Nullable Chunk[] chunks) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.chunks = chunks;
        this.held = Needs.held(text);
    }

    /** @param chunks within {@code sentence}, in order, none overlapping */
    static Skeleton of(Reading reading, Span sentence, List<Chunk> chunks) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[sentence.length()];
        int[] ends = new int[sentence.length()];
        List<@Nullable Chunk> placed = new ArrayList<>();
        int at = sentence.start();
        int next = 0;
        while (at < sentence.end()) {
            if (next < chunks.size() && chunks.get(next).span().start() == at) {
                Chunk chunk = chunks.get(next++);
                text.append(chunk.letter());
                starts[placed.size()] = at;
                ends[placed.size()] = chunk.span().end();
                placed.add(chunk);
                at = chunk.span().end();
            } else {
                text.append(reading.at(at));
                starts[placed.size()] = at;
                ends[placed.size()] = at + 1;
                placed.add(null);
                at++;
            }
        }
        return new Skeleton(
                text.toString(),
                Arrays.copyOf(starts, placed.size()),
                Arrays.copyOf(ends, placed.size()),
                placed.toArray(new @Nullable Chunk[0]));
    }

    String text() {
        return text;
    }

    /** False when a pattern with these needs can't be found. */
    boolean meets(Needs needs) {
        return needs.areMetBy(held);
    }

    /** The entities between two places of the skeleton. */
    List<Chunk> chunks(int start, int end) {
        List<Chunk> found = new ArrayList<>();
        for (int i = Math.max(0, start); i < end && i < chunks.length; i++) {
            Chunk chunk = chunks[i];
            if (chunk != null) {
                found.add(chunk);
            }
        }
        return found;
    }

    /** The events between two places of the skeleton, in order; not those that are over: 仪式一结束. */
    Stream<DraftEntity> events(int start, int end) {
        return IntStream.range(Math.max(0, start), Math.min(end, chunks.length))
                .filter(i -> text.charAt(i) == EVENT && chunks[i] != null && !Events.isOver(text, i + 1))
                .mapToObj(i -> Objects.requireNonNull(chunks[i]).entity());
    }

    /** The words of the article that a range of the skeleton stands for. */
    Span original(int start, int end) {
        return start >= end
                ? new Span(starts[Math.min(start, starts.length - 1)], starts[Math.min(start, starts.length - 1)])
                : new Span(starts[start], ends[end - 1]);
    }
}
