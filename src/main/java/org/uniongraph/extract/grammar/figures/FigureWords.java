package org.uniongraph.extract.grammar.figures;

import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.text.CueWords;
import org.uniongraph.extract.grammar.text.WordTable;

/** The words that tell a figure from another number, and what it measures. */
final class FigureWords {
    /** What kind of thing a counting unit counts. */
    enum UnitClass {
        PERSON,
        VISIT,
        FAMILY,
        TEAM,
        BODY,
        PIECE,
        EVENT,
        TREE,
        MONEY,
        DAY,
        THING,
        /** Needs a thing named beside it. */
        ITEM,
        /** Is itself the thing counted. */
        SELF
    }

    /** What kind of thing a counted noun names. */
    enum NounClass {
        PERSON,
        JUDGE,
        TEAM,
        BODY,
        GAME,
        EVENT,
        TREE,
        /** A part of a whole: a stage, a zone, an aspect. */
        STRUCTURE,
        AWARD,
        THING
    }

    /** What a word around a number says of it. */
    enum Cue {
        ENTER,
        JOIN,
        AWARDED,
        HONOUR,
        BENEFIT,
        BENEFITED,
        HOST,
        STOCK,
        RULE,
        /** Makes a sum one of an economy, not of an event: 产值, 工资. */
        PRICE,
        /** Says what a sum was spent on. */
        SPENT,
        WATCH,
        CUMULATIVE,
        LASTING,
        /** Says that something was held. */
        HELD,
        /** Ends the phrase of the counted noun. */
        STOP
    }

    private static final WordTable UNITS = WordTable.of("figure-units.tsv");
    private static final WordTable NOUNS = WordTable.of("figure-nouns.tsv");
    private static final WordTable CUES = WordTable.of("figure-cues.tsv");
    private static final CueWords<Cue> BY_CUE = CueWords.of(CUES, Cue.class);

    private FigureWords() {}

    static @Nullable String unitAt(String text, int from) {
        return UNITS.longestAt(text, from, text.length());
    }

    static UnitClass unitClass(String unit) {
        return UnitClass.valueOf(UNITS.column(unit, 0));
    }

    static @Nullable String nounAt(String text, int from, int limit) {
        return NOUNS.longestAt(text, from, limit);
    }

    static @Nullable String nounBefore(String text, int end, int floor) {
        return NOUNS.longestBefore(text, end, floor);
    }

    static NounClass nounClass(String noun) {
        return NounClass.valueOf(NOUNS.column(noun, 0));
    }

    static boolean stopsAt(String text, int from, int limit) {
        String form = CUES.longestAt(text, from, limit);
        return form != null && CUES.column(form, 0).contains(Cue.STOP.name());
    }

    static boolean has(Cue cue, String window) {
        return BY_CUE.has(cue, window);
    }

    /** Where the last word of {@code cue} in {@code window} ends, or -1. */
    static int endOfLast(Cue cue, String window) {
        return BY_CUE.endOfLast(cue, window);
    }

    /** Where the first word of {@code cue} in {@code window} starts, or -1. */
    static int startOfFirst(Cue cue, String window) {
        return BY_CUE.startOfFirst(cue, window);
    }
}
