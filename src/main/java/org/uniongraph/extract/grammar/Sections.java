package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.uniongraph.model.Span;

/**
 * Cuts a text into sections that are read one by one, so that the cost of a text grows with its length and no faster,
 * however odd it is: no rule looks beyond its section, or, within a section, beyond its sentence.
 */
final class Sections {
    /** Several times the longest news articles, which are therefore read in one. */
    static final int MAX_SECTION = 10_000;

    /** Several times the longest sentences of news articles, lists of prize winners included. */
    static final int MAX_SENTENCE = 1_000;

    private static final String CLAUSE_ENDS = "，、；：\n ";

    private Sections() {}

    /**
     * The sections of a text, in order, at least one; each ends with a sentence or a piece of a long one.
     *
     * @param sentences of the text, in order
     */
    static List<Section> of(String text, List<Span> sentences) {
        List<Span> pieces =
                sentences.stream().flatMap(s -> pieces(text, s).stream()).toList();
        List<Section> sections = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            int start = first == 0 ? 0 : pieces.get(first).start();
            if (i == pieces.size() || pieces.get(i).end() - start > MAX_SECTION) {
                int next = i == pieces.size() ? text.length() : pieces.get(i).start();
                Span span = new Span(start, Math.min(next, pieces.get(i - 1).end() + 1));
                sections.add(new Section(
                        span,
                        pieces.subList(first, i).stream()
                                .map(piece -> new Span(piece.start() - start, piece.end() - start))
                                .toList()));
                first = i;
            }
        }
        return sections.isEmpty() ? List.of(new Section(new Span(0, 0), List.of())) : sections;
    }

    /** @param sentences as ranges of the section */
    record Section(Span span, List<Span> sentences) {
        Section {
            sentences = List.copyOf(sentences);
        }
    }

    private static List<Span> pieces(String text, Span sentence) {
        List<Span> pieces = new ArrayList<>();
        int start = sentence.start();
        while (sentence.end() - start > MAX_SENTENCE) {
            int end = pieceEnd(text, start);
            pieces.add(new Span(start, end));
            start = end;
        }
        pieces.add(new Span(start, sentence.end()));
        return pieces;
    }

    /** Behind the last mark of the piece; a piece without one is cut at its full length, but no letter in halves. */
    private static int pieceEnd(String text, int start) {
        int limit = start + MAX_SENTENCE;
        for (int end = limit; end > start; end--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
