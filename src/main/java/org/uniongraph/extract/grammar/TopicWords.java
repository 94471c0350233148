package org.uniongraph.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.text.CueWords;
import org.uniongraph.extract.grammar.text.WordTable;

/** The themes that union news is about, and the words that say that something is about them. */
final class TopicWords {
    /** What it takes for a mention of a theme to be a topic. */
    enum Kind {
        /** Any word of purpose before it. */
        POLICY,
        /** Its place in an event's name. */
        THEME,
        /** A word of praise. */
        SPIRIT,
        /** A word of celebration. */
        FEAST,
        /** A name that only looks like a theme: 母婴关爱室, 五一劳动奖章. */
        IGNORED
    }

    enum Cue {
        PURPOSE,
        /** Says what the whole rest of the sentence is for. */
        AIM,
        EXALT,
        CELEBRATE,
        /** Ends an event's name. */
        NAMED,
        LATER,
        /** Stands before a name and is no part of it. */
        LEADS
    }

    private static final WordTable TOPICS = WordTable.of("topics.tsv");
    private static final WordTable CUES = WordTable.of("topic-cues.tsv");
    private static final CueWords<Cue> BY_CUE = CueWords.of(CUES, Cue.class);

    private TopicWords() {}

    static @Nullable String topicAt(String text, int at) {
        return TOPICS.longestAt(text, at, text.length());
    }

    static String name(String form) {
        return TOPICS.column(form, 0);
    }

    static Kind kind(String form) {
        return Kind.valueOf(TOPICS.column(form, 1));
    }

    static boolean has(Cue cue, String window) {
        return BY_CUE.has(cue, window);
    }

    /** Whether the text at {@code at} goes on with a word of {@code cue}. */
    static boolean follows(Cue cue, String text, int at) {
        return BY_CUE.follows(cue, text, at);
    }

    /** Where the last word of {@code cue} in {@code window} ends, 0 when there is none. */
    static int endOfLast(Cue cue, String window) {
        return Math.max(0, BY_CUE.endOfLast(cue, window));
    }
}
