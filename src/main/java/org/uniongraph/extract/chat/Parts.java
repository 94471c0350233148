package org.uniongraph.extract.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a long article at its paragraphs. Each part begins with the headline and the first paragraph, which say who and
 * what it is about, and from the second part on with the paragraph before it.
 */
final class Parts {
    /** The share of a part that may repeat what other parts hold. */
    private static final int REPEATED_SHARE = 4;

    private static final String SENTENCE_END = "(?<=[。！？!?；;])";

    private final int most;
    private final List<String> pieces;

    private Parts(int most, List<String> pieces) {
        this.most = most;
        this.pieces = pieces;
    }

    /**
     * @param text paragraphs, one a line
     * @param most characters of one part, without what it repeats
     */
    static List<String> of(String headline, String text, int most) {
        if (headline.length() + text.length() <= most) {
            return List.of(headline + "\n\n" + text);
        }
        List<String> pieces = text.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> pieces(line, most))
                .toList();
        return new Parts(most, pieces).parts(headline);
    }

    private List<String> parts(String headline) {
        List<String> parts = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            int end = endOf(next);
            List<String> lines = new ArrayList<>(List.of(shortened(headline), ""));
            if (next > 0) {
                lines.addAll(repeatedBefore(next));
            }
            lines.addAll(pieces.subList(next, end));
            parts.add(String.join("\n", lines));
            next = end;
        }
        return List.copyOf(parts);
    }

    private int endOf(int start) {
        int length = 0;
        int end = start;
        while (end < pieces.size() && (end == start || length + pieces.get(end).length() <= most)) {
            length += pieces.get(end).length();
            end++;
        }
        return end;
    }

    private List<String> repeatedBefore(int start) {
        return Stream.of(0, start - 1)
                .distinct()
                .map(pieces::get)
                .filter(piece -> piece.length() <= most / REPEATED_SHARE)
                .toList();
    }

    private String shortened(String headline) {
        return headline.length() <= most / REPEATED_SHARE ? headline : headline.substring(0, most / REPEATED_SHARE);
    }

    /** A paragraph that is longer than a part is cut between sentences, and a sentence that is, anywhere. */
    private static Stream<String> pieces(String paragraph, int most) {
        if (paragraph.length() <= most) {
            return Stream.of(paragraph);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String sentence : paragraph.split(SENTENCE_END)) {
            for (String bit : bits(sentence, most)) {
                if (piece.length() + bit.length() > most) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.append(bit);
            }
        }
        pieces.add(piece.toString());
        return pieces.stream().filter(one -> !one.isBlank());
    }

    private static List<String> bits(String sentence, int most) {
        List<String> bits = new ArrayList<>();
        int at = 0;
        while (at < sentence.length()) {
            int end = Math.min(at + most, sentence.length());
            if (end < sentence.length() && Character.isHighSurrogate(sentence.charAt(end - 1))) {
                end--;
            }
            bits.add(sentence.substring(at, end));
            at = end;
        }
        return bits;
    }
}
