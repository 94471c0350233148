package org.uniongraph.article;

import java.util.Arrays;
import org.uniongraph.model.Span;

/** Text of which each character knows the range of the original that it was read from. */
final class MappedText {
    static final MappedText EMPTY = new Builder().build();

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The characters of {@code source} from {@code from} to {@code to}, as they are. */
    static MappedText of(String source, int from, int to) {
        Builder built = new Builder();
        for (int i = from; i < to; i++) {
            built.append(source.charAt(i), i, i + 1);
        }
        return built.build();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the first character starts in the original; only for a text that is not empty. */
    int start() {
        return starts[0];
    }

    /** Where the last character ends in the original; only for a text that is not empty. */
    int end() {
        return ends[ends.length - 1];
    }

    int startOf(int index) {
        return starts[index];
    }

    int endOf(int index) {
        return ends[index];
    }

    /** The range of the original that the characters from {@code from} to {@code to} were read from. */
    Span toOriginal(int from, int to) {
        if (from < to) {
            return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
        }
        int at = from < starts.length ? starts[from] : ends.length == 0 ? 0 : end();
        return new Span(at, at);
    }

    /** The indexes of the characters that were read from within {@code original}. */
    Span within(Span original) {
        int from = firstFrom(starts, original.start());
        int to = firstFrom(ends, original.end() + 1);
        return new Span(from, Math.max(from, to));
    }

    private static int firstFrom(int[] rising, int place) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    MappedText slice(int from, int to) {
        return new MappedText(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    MappedText strip() {
        int from = Letters.skipSpace(text, 0, text.length());
        int to = text.length();
        while (to > from && Letters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : slice(from, to);
    }

    /** The same text, its original moved left by {@code units}. */
    MappedText relativeTo(int units) {
        return new MappedText(text, shifted(starts, units), shifted(ends, units));
    }

    private static int[] shifted(int[] places, int units) {
        return Arrays.stream(places).map(place -> place - units).toArray();
    }

    /** Collects characters in the order of the original. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[16];
        private int[] ends = new int[16];

        Builder append(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
            return this;
        }

        Builder append(MappedText more) {
            for (int i = 0; i < more.length(); i++) {
                append(more.text.charAt(i), more.starts[i], more.ends[i]);
            }
            return this;
        }

        /** Appends {@code more} behind a character of our own, which covers the gap between the two. */
        Builder append(char glue, MappedText more) {
            if (!isEmpty() && !more.isEmpty()) {
                append(glue, ends[text.length() - 1], more.start());
            }
            return append(more);
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        int end() {
            return ends[text.length() - 1];
        }

        MappedText build() {
            int length = text.length();
            return new MappedText(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
