package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uniongraph.model.Span;

class NameSpansTests {
    private static final Span WHOLE = new Span(0, 10);
    private static final Span BEGINNING = new Span(0, 4);
    private static final Span INNER = new Span(5, 8);
    private static final Span TAIL = new Span(7, 10);
    private static final NameSpans NAMES = new NameSpans(List.of(BEGINNING, WHOLE, INNER, TAIL));

    @Test
    void coversTheLettersOfNamesAlone() {
        assertThat(NAMES.covers(9)).isTrue();
        assertThat(NAMES.covers(10)).isFalse();
    }

    @Test
    void takesTheLongestThatStartsAtAPlace() {
        assertThat(NAMES.startingAt(0)).isEqualTo(WHOLE);
        assertThat(NAMES.startingAt(1)).isNull();
    }

    @Test
    void takesTheShortestThatEndsAtAPlace() {
        assertThat(NAMES.endingAt(10)).isEqualTo(TAIL);
        assertThat(NAMES.endingAt(9)).isNull();
    }

    @Test
    void findsANameThatEndsBehindTheStartOfAnother() {
        assertThat(NAMES.endingAt(8)).isEqualTo(INNER);
        assertThat(NAMES.endingAt(4)).isEqualTo(BEGINNING);
    }

    @Test
    void takesTheLastThatEndsBeforeAPlace() {
        assertThat(NAMES.lastWithin(5, 10)).isEqualTo(INNER);
        assertThat(NAMES.lastWithin(5, 11)).isEqualTo(TAIL);
        assertThat(NAMES.lastWithin(6, 10)).isNull();
    }
}
