package org.uniongraph.extract.grammar.figures;

import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.figures.FigureWords.NounClass;
import org.uniongraph.model.Span;

/**
 * The noun that a number counts, with the words that describe it.
 *
 * @param phrase from the first describing word to the end of the noun
 * @param kind null when the noun is in no table
 * @param behind whether it stands behind the number (3名职工), not before it (职工3名)
 */
record Counted(Span phrase, @Nullable NounClass kind, boolean behind) {
    /** How far behind the unit the noun may end; the longest in the annotated articles is 9. */
    private static final int REACH = 16;

    /** How much may stand between a first noun and the one that ends the phrase. */
    private static final int MODIFIERS = 8;

    /** Longer brackets say something of their own. */
    private static final int BRACKETS = 6;

    private static final String STOPS = "，。；：！？\n（）《》“”、…—·了着的在将从到被把向对给为是有也都还就已正共于与和及等随前后里中内外0123456789";

    /** The noun behind a unit that ends at {@code from}, or null. */
    static @Nullable Counted behind(String text, int from) {
        int limit = Math.min(text.length(), from + REACH);
        for (int at = from; at < limit; at++) {
            String noun = FigureWords.nounAt(text, at, limit);
            boolean goesOn = noun != null && at + noun.length() < limit && closing(text, at + noun.length(), limit) > 0;
            if (noun != null && !goesOn && (noun.length() > 1 || at == from && isStop(text, at + 1))) {
                return chain(text, from, at, noun);
            }
            int closed = at > from ? closing(text, at, limit) : -1;
            if (closed > 0) {
                at = closed;
                continue;
            }
            if (isStop(text, at) || FigureWords.stopsAt(text, at, limit)) {
                return unknown(from, at);
            }
        }
        return null;
    }

    /** Where the brackets close in which another word for the one before them stands: 镇（街）工会; -1 if nowhere. */
    private static int closing(String text, int at, int limit) {
        int close = text.charAt(at) == '（' ? text.indexOf('）', at, Math.min(limit, at + BRACKETS)) : -1;
        boolean goesOn = close > 0 && close + 1 < limit && !isStop(text, close + 1);
        return goesOn && text.substring(at + 1, close).chars().noneMatch(Character::isDigit) ? close : -1;
    }

    private static boolean isStop(String text, int at) {
        return at >= text.length() || STOPS.indexOf(text.charAt(at)) >= 0;
    }

    /** Nouns in a row are one, of the kind of the last: 劳模工匠, 企业工会. A single character may begin a verb. */
    private static Counted chain(String text, int from, int at, String first) {
        int end = at + first.length();
        NounClass kind = FigureWords.nounClass(first);
        int limit = Math.min(text.length(), from + REACH);
        String next = FigureWords.nounAt(text, end, limit);
        while (next != null && next.length() > 1) {
            end += next.length();
            kind = FigureWords.nounClass(next);
            next = FigureWords.nounAt(text, end, limit);
        }
        return kind == NounClass.PERSON
                ? new Counted(new Span(from, end), kind, true)
                : toPhraseEnd(text, from, end, kind);
    }

    /** The noun that ends the phrase is the one counted: 项目 in 4个集体趣味项目. */
    private static Counted toPhraseEnd(String text, int from, int nounEnd, NounClass kind) {
        int end = nounEnd;
        int limit = Math.min(text.length(), nounEnd + MODIFIERS);
        while (end < limit && !isStop(text, end) && !FigureWords.stopsAt(text, end, text.length())) {
            end++;
        }
        String last = end == limit && !isStop(text, end) ? null : FigureWords.nounBefore(text, end, nounEnd);
        boolean game = kind == NounClass.THING && last != null && FigureWords.nounClass(last) == NounClass.GAME;
        boolean other =
                !game && last != null && last.length() > 1 && FigureWords.nounClass(last) != NounClass.STRUCTURE;
        return last != null && other
                ? new Counted(new Span(from, end), FigureWords.nounClass(last), true)
                : new Counted(new Span(from, nounEnd), kind, true);
    }

    private static @Nullable Counted unknown(int from, int end) {
        int length = end - from;
        return length >= 2 && length <= 8 ? new Counted(new Span(from, end), null, true) : null;
    }

    /** The noun right before a number that starts at {@code end}, words such as 共 and 各 between, or null. */
    static @Nullable Counted before(String text, int end, int floor) {
        int at = end;
        while (at > floor && "共达约近各计仅超有了".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        String noun = FigureWords.nounBefore(text, at, floor);
        if (noun == null || noun.length() == 1 && FigureWords.nounClass(noun) == NounClass.STRUCTURE) {
            return null;
        }
        return new Counted(new Span(at - noun.length(), at), FigureWords.nounClass(noun), false);
    }

    String of(String text) {
        return phrase.of(text);
    }
}
