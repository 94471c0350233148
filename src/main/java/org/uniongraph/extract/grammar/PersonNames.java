package org.uniongraph.extract.grammar;

import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Reads a person's name from where it starts: its length is what the letters themselves leave open. */
final class PersonNames {
    /** What the letters from a surname on must score more than to be a name. */
    private static final double NO_NAME = 0.9;

    private final Reading reading;
    private final SurnamelessNames surnameless;
    private final NameEnds ends;
    private final NameScore scores;

    PersonNames(Reading reading) {
        this.reading = reading;
        this.ends = new NameEnds(reading);
        this.surnameless = new SurnamelessNames(reading, ends);
        this.scores = new NameScore(reading, ends);
    }

    void know(String name) {
        scores.know(name);
    }

    /** The name that starts at {@code start}; an empty span when none does. */
    Span at(int start) {
        Span known = scores.knownAt(start);
        if (known.length() > 0) {
            return known;
        }
        Span dotted = surnameless.dotted(start);
        if (dotted.length() > 0) {
            return dotted;
        }
        Term surname = reading.hits().startingAt(WordList.SURNAMES, start);
        if (surname == null || isPost(surname) || isVerb(surname)) {
            return new Span(start, start);
        }
        int best = start;
        double bestScore = NO_NAME;
        for (int end = surname.end() + 2; end > surname.end(); end--) {
            double score = scores.of(surname, end);
            if (score > bestScore) {
                bestScore = score;
                best = end;
            }
        }
        return new Span(start, best);
    }

    /**
     * The name that starts at {@code start}, right behind a post, where even 和志强 can be one; an empty span when none
     * does.
     */
    Span behindPost(int start) {
        Span name = at(start);
        Span three = new Span(start, start + 3);
        Token next = reading.tokenAt(start + 1);
        boolean time = next != null && (next.is("t") || next.is("m"));
        boolean preposition = reading.at(start) == '于'
                && name.length() == 0
                && !time
                && isEnded(three)
                && !hasPlainSurname(start + 1)
                && scores.ofGiven(start + 1, start + 3) > 0;
        if (preposition) {
            return three;
        }
        boolean conjunction = reading.at(start) == '和'
                && name.length() == 0
                && isEnded(three)
                && !hasPlainSurname(start + 1)
                && scores.ofGiven(start + 1, start + 3) > 0
                && isSyllable(start + 1)
                && isSyllable(start + 2);
        return conjunction ? three : name;
    }

    private boolean isSyllable(int at) {
        Token token = reading.tokenAt(at);
        return isHan(reading.at(at)) && token != null && token.length() == 1;
    }

    /** A name of a people whose names have no surname from the list (德吉卓玛); empty when it isn't one. */
    Span withoutSurname(int start) {
        return surnameless.plain(start);
    }

    /** 张|主席 is no name. */
    private boolean isPost(Term surname) {
        return reading.hits().startingAt(WordList.POSTS, surname.end()) != null
                && !reading.isBoundary(surname.end() + 1);
    }

    /** 王丽萍|宣读: a verb that people go with. */
    private boolean isVerb(Term surname) {
        if (!surname.word().is("weight", "LOW")) {
            return false;
        }
        Term verb = reading.hits().startingAt(WordList.PERSON_VERBS, surname.start());
        return verb != null && verb.end() > surname.end();
    }

    /** True when a mark or a word that stands behind names follows {@code name}. */
    boolean isEnded(Span name) {
        return ends.isEnd(name.end());
    }

    /** True when the tokenizer sees an ordinary word at the name's beginning: 宣讲|团, 高度|重. */
    boolean startsAsWord(Span name) {
        Token first = reading.tokenAt(name.start());
        return first != null
                && first.start() == name.start()
                && first.length() >= 2
                && !first.is("nr")
                && !first.is("nz");
    }

    /** 龙凤|英: the tokenizer sees a word of two and a letter that makes no word for a group of it. */
    boolean endsInLetter(Span name) {
        Token last = reading.tokenAt(name.end() - 1);
        return name.length() == 3
                && last != null
                && last.length() == 1
                && "团会队部组班们家者员长".indexOf(reading.at(name.end() - 1)) < 0;
    }

    boolean isDotted(Span name) {
        return reading.of(name).indexOf('·') > 0;
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf';
    }

    /** True when the surname at {@code start} is seldom anything else in running text. */
    boolean hasPlainSurname(int start) {
        Term surname = reading.hits().startingAt(WordList.SURNAMES, start);
        return surname != null && !surname.word().is("weight", "LOW");
    }
}
