package org.uniongraph.extract.grammar.figures;

import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.figures.FigureWords.Cue;
import org.uniongraph.extract.grammar.figures.FigureWords.NounClass;
import org.uniongraph.extract.grammar.figures.FigureWords.UnitClass;
import org.uniongraph.extract.grammar.text.Bounds;
import org.uniongraph.model.Span;

/**
 * A number with its unit and noun, and the words around them.
 *
 * @param before the clause up to the number
 * @param after the clause behind the unit
 * @param earlier the sentence up to the number
 * @param preceding the paragraph up to the number, its last 120 characters
 */
record CountSite(
        String text,
        Numeral number,
        String unit,
        int unitEnd,
        UnitClass unitClass,
        @Nullable Counted counted,
        Span clause,
        String before,
        String after,
        String earlier,
        String preceding) {
    private static final int PARAGRAPH = 120;

    static CountSite of(String text, Numeral number, String unit, int unitEnd) {
        Span clause = Bounds.clause(text, number.start(), unitEnd);
        Span sentence = Bounds.sentence(text, number.start(), unitEnd);
        Counted counted = Counted.behind(text, unitEnd);
        if (counted == null || counted.kind() == null) {
            Counted inverted = Counted.before(text, number.start(), clause.start());
            counted = inverted == null || counted != null && !endsPhrase(text, unitEnd) ? counted : inverted;
        }
        return new CountSite(
                text,
                number,
                unit,
                unitEnd,
                FigureWords.unitClass(unit),
                counted,
                clause,
                text.substring(clause.start(), number.start()),
                text.substring(unitEnd, clause.end()),
                text.substring(sentence.start(), number.start()),
                preceding(text, number.start()));
    }

    private static String preceding(String text, int at) {
        int floor = Math.max(0, at - PARAGRAPH);
        return text.substring(lastBreak(text, at, floor), at);
    }

    private static int lastBreak(String text, int at, int floor) {
        int start = at;
        while (start > floor && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /** Whether nothing that could be counted follows the unit. */
    boolean endsPhrase() {
        return endsPhrase(text, unitEnd);
    }

    private static boolean endsPhrase(String text, int at) {
        return at == text.length() || "，。；、）\n（".indexOf(text.charAt(at)) >= 0;
    }

    @Nullable
    NounClass noun() {
        return counted == null ? null : counted.kind();
    }

    /** What is counted as printed, or the empty string. */
    String countedText() {
        return counted == null ? "" : counted.of(text);
    }

    boolean counts(NounClass kind) {
        return noun() == kind;
    }

    /** Whether {@code cue} stands in the last {@code reach} characters before the number. */
    boolean preceded(Cue cue, int reach) {
        return FigureWords.has(cue, tail(before, reach));
    }

    /** Whether {@code cue} stands in the first {@code reach} characters behind the unit. */
    boolean followed(Cue cue, int reach) {
        return FigureWords.has(cue, head(after, reach));
    }

    boolean clauseHas(Cue cue) {
        return FigureWords.has(cue, before) || FigureWords.has(cue, after);
    }

    static String tail(String window, int reach) {
        return window.substring(Math.max(0, window.length() - reach));
    }

    static String head(String window, int reach) {
        return window.substring(0, Math.min(window.length(), reach));
    }

    /** Chinese digits up to ten count parts of a thing as often as they count things. */
    boolean isSmallWord() {
        return !number.arabic() && number.value() != null && number.value().intValue() <= 10 && !number.approximate();
    }

    /** Fewer than ten count parts of what was counted before as often as they count things: 6个面向全省. */
    boolean isFew() {
        return number.value() != null && number.value().intValue() < 10;
    }

    Span span() {
        int start = number.start();
        int end = unitEnd;
        if (counted != null) {
            start = Math.min(start, counted.phrase().start());
            end = Math.max(end, counted.phrase().end());
        }
        return new Span(start, end);
    }
}
