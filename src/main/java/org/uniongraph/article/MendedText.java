package org.uniongraph.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Span;

/**
 * The readable text of an article: markup dropped, breaks inside a sentence mended, one line a paragraph, and each
 * offset mapped back to the article's body. Immutable; every method is linear in what it reads and returns.
 */
public final class MendedText {
    /** Stands in the flat index between headline, head lines and text, so that no quote runs across. */
    private static final char BARRIER = '\u0000';

    private final MappedText text;
    private final List<MappedText> head;
    private final List<Span> sentences;
    private final @Nullable String[] printed;
    private final Flat flat;
    private final MappedText indexed;

    /**
     * @param text the readable text, mapped to the body
     * @param head the headline and lines such as 来源：…, mapped to the body, in its order and before the text
     */
    MendedText(MappedText text, List<MappedText> head) {
        this.text = text;
        this.head = List.copyOf(head);
        this.sentences = Sentences.of(text.text());
        this.printed = new @Nullable String[sentences.size()];
        MappedText.Builder all = new MappedText.Builder();
        head.forEach(part -> all.append(BARRIER, part));
        this.indexed = all.append(BARRIER, text).build();
        this.flat = Flat.of(indexed.text());
    }

    /** The text, paragraphs separated by {@code \n}, printed characters as they are; without the headline. */
    public String text() {
        return text.text();
    }

    /** The range of the body that {@code inText}, a range of {@link #text()}, was read from. */
    public Span toOriginal(Span inText) {
        return text.toOriginal(inText.start(), inText.end());
    }

    /**
     * {@code inText}, a range of {@link #text()}, without what doesn't count at its ends: white space and {@code **}.
     */
    public Span trimmed(Span inText) {
        int[] places = Flat.of(inText.of(text.text())).places();
        return places.length == 0
                ? new Span(inText.start(), inText.start())
                : new Span(inText.start() + places[0], inText.start() + places[places.length - 1] + 1);
    }

    /**
     * Where {@code quote} stands in the body, headline included: all places that don't overlap, in order. White space
     * and {@code **} count on neither side, full-width ASCII equals ASCII; a quote of nothing else is found nowhere.
     */
    public List<Span> locate(String quote) {
        String wanted = Flat.of(quote).text();
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty() || wanted.indexOf(BARRIER) >= 0) {
            return List.of();
        }
        int at = flat.text().indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            found.add(indexed.toOriginal(flat.places()[at], flat.places()[end - 1] + 1));
            at = flat.text().indexOf(wanted, end);
        }
        return List.copyOf(found);
    }

    /**
     * What a reader sees of {@code original}, a range of the body: no markup, breaks mended, a line end between
     * headline and text.
     */
    public String read(Span original) {
        return indexed.within(original)
                .of(indexed.text())
                .replace(BARRIER, '\n')
                .strip();
    }

    /**
     * Whether {@code quote} stands exactly at {@code original}, a range of the body; compared as {@link #locate} does.
     */
    public boolean stands(String quote, Span original) {
        Span within = indexed.within(original);
        Flat read = Flat.of(within.of(indexed.text()));
        if (read.text().isEmpty() || !read.text().equals(Flat.of(quote).text())) {
            return false;
        }
        int first = within.start() + read.places()[0];
        int last = within.start() + read.places()[read.text().length() - 1];
        return indexed.startOf(first) == original.start() && indexed.endOf(last) == original.end();
    }

    /** The sentences of {@link #text()} in order, as ranges of it. */
    public List<Span> sentences() {
        return sentences;
    }

    /**
     * The whole sentences that hold {@code original}, a range of the body; of a range in the headline, the headline. A
     * range that touches no text gives the empty string.
     */
    public String sentenceAround(Span original) {
        for (MappedText part : head) {
            if (part.start() <= original.start() && original.start() < part.end()) {
                return part.text();
            }
        }
        int first = sentenceEndingAfter(original.start());
        int last = first;
        while (last + 1 < sentences.size() && startOf(last + 1) < original.end()) {
            last++;
        }
        if (first == sentences.size() || startOf(first) >= Math.max(original.end(), original.start() + 1)) {
            return "";
        }
        return first == last
                ? sentence(first)
                : new Span(sentences.get(first).start(), sentences.get(last).end()).of(text.text());
    }

    private int startOf(int sentence) {
        return text.startOf(sentences.get(sentence).start());
    }

    private int sentenceEndingAfter(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.endOf(sentences.get(middle).end() - 1) > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Kept, so that thousands of quotes in one long sentence share one string; a race only makes it twice. */
    private String sentence(int index) {
        String known = printed[index];
        if (known == null) {
            known = sentences.get(index).of(text.text());
            printed[index] = known;
        }
        return known;
    }
}
