package org.uniongraph.extract.grammar;

import org.uniongraph.model.Span;

/** Reads names of peoples who have no surname from the list: 买买提·吐尔逊, 德吉卓玛, 格日勒图. */
final class SurnamelessNames {
    private static final char DOT = '·';

    /** No part of a dotted name is longer. */
    static final int MAX_PART = 7;

    /** Letters that write the syllables of other languages' names, some of them verbs by themselves. */
    private static final String SYLLABLES = "勒扎让达乌克罗热合提加布别求拉哈吉增杰尔呷惹嘎曲且莫";

    private final Reading reading;
    private final NameEnds ends;

    SurnamelessNames(Reading reading, NameEnds ends) {
        this.reading = reading;
        this.ends = ends;
    }

    /** 买买提·吐尔逊, 才让·多杰: up to a mark, or a word that stands behind names; empty when it isn't one. */
    Span dotted(int start) {
        int dot = start;
        while (dot - start <= MAX_PART && PersonNames.isHan(reading.at(dot))) {
            dot++;
        }
        if (reading.at(dot) != DOT || dot == start || !PersonNames.isHan(reading.at(dot + 1))) {
            return none(start);
        }
        int end = dot + 1;
        while (end - dot <= MAX_PART
                && PersonNames.isHan(reading.at(end))
                && !(end - dot > 2 && reading.isBoundary(end) && ends.isFollower(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /**
     * 德吉卓玛, 格日勒图: three to five letters between a post and a mark or a word that stands behind names; empty when it
     * isn't one.
     */
    Span plain(int start) {
        int end = start;
        boolean unknown = false;
        int letters = 0;
        while (end - start < 6 && PersonNames.isHan(reading.at(end)) && !(end - start >= 2 && ends.isFollower(end))) {
            Token token = reading.tokenAt(end);
            if (token == null || isNoLetter(token, end)) {
                return none(start);
            }
            unknown |= token.is("nr");
            letters += token.length() == 1 ? 1 : 0;
            end++;
        }
        boolean ended = reading.isStop(end) || ends.isFollower(end);
        boolean transcribed = unknown || letters == end - start;
        return ended && transcribed && end - start >= 3 && end - start <= 5 ? new Span(start, end) : none(start);
    }

    /** True for words, not the syllables into which the tokenizer cuts what it doesn't know. */
    private boolean isNoLetter(Token token, int at) {
        boolean word = token.length() >= 2 && !token.is("nr") && !token.is("ns") && !token.is("nz");
        return word
                || token.is("v") && SYLLABLES.indexOf(reading.at(at)) < 0
                || token.is("p")
                || NameScore.NEVER_GIVEN.indexOf(reading.at(at)) >= 0
                || reading.hits().startingAt(WordList.POSTS, at) != null
                || reading.hits().startingAt(WordList.ORGANIZATION_HEADS, at) != null;
    }

    private static Span none(int start) {
        return new Span(start, start);
    }
}
