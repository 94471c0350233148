package org.uniongraph.extract.grammar;

import java.util.HashSet;
import java.util.Set;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Reads a person's name from where it starts: its length is what the letters themselves leave open. */
final class PersonNames {
    /** Letters that hardly stand in a given name but often behind one. */
    static final String NEVER_GIVEN = "与和在等为是的了将对从到向也都说及以于被把还又就则并已曾由给让跟获率担任做作有没很最再该此这那两五六七八九十个名位里副边们";

    /** Letters that stand in few given names and often behind one. */
    private static final String SELDOM_GIVEN = "来去上下中前后外认称指强希要总主介表同当带出参不更人三四";

    /** What the letters from a surname on must score more than to be a name. */
    private static final double NO_NAME = 0.9;

    private final Reading reading;
    private final SurnamelessNames surnameless;
    private final Set<String> known = new HashSet<>();

    PersonNames(Reading reading) {
        this.reading = reading;
        this.surnameless = new SurnamelessNames(reading);
    }

    void know(String name) {
        known.add(name);
    }

    /** The name that starts at {@code start}; an empty span when none does. */
    Span at(int start) {
        Span dotted = surnameless.dotted(start);
        if (dotted.length() > 0) {
            return dotted;
        }
        Term surname = reading.hits().startingAt(WordList.SURNAMES, start);
        if (surname == null || isPost(surname)) {
            return new Span(start, start);
        }
        int best = start;
        double bestScore = NO_NAME;
        for (int end = surname.end() + 2; end > surname.end(); end--) {
            double score = score(surname, end);
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
        boolean conjunction = reading.at(start) == '和'
                && name.length() == 0
                && isEnded(three)
                && !hasPlainSurname(start + 1)
                && given(start + 1, start + 3) > 0
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

    /** How much speaks for the name from {@code surname} to {@code end}. */
    private double score(Term surname, int end) {
        int start = surname.start();
        for (int i = start; i < end; i++) {
            if (!isHan(reading.at(i))) {
                return -1;
            }
        }
        if (reading.at(end - 1) == '里') {
            return -1;
        }
        if (known.contains(reading.substring(start, end))) {
            return 100 + (end - start);
        }
        Token first = reading.tokenAt(start);
        if (first != null
                && first.length() == 1
                && (first.is("c") || first.is("p") || first.is("u") || first.is("r"))) {
            return -1;
        }
        double score = given(surname.end(), end) + ofWord(start, end) + ofEnd(end);
        if (isOrphan(end) && end - start < 3) {
            score -= 3;
        }
        if (endsInFollower(end)) {
            score -= 2.5;
        }
        return score + (end - surname.end() == 2 ? 0.3 : 0);
    }

    /** Of the letters of the given name. */
    private double given(int start, int end) {
        double score = 1;
        for (int i = start; i < end; i++) {
            if (reading.at(i) == '为' && "民国军华群东人农".indexOf(reading.at(i + 1)) >= 0 && i + 1 < end) {
                continue;
            }
            if (NEVER_GIVEN.indexOf(reading.at(i)) >= 0) {
                score -= 2.5;
            } else if (SELDOM_GIVEN.indexOf(reading.at(i)) >= 0 && i == end - 1) {
                score -= 1.2;
            }
        }
        return score;
    }

    /** Of how the tokenizer cuts it. */
    private double ofWord(int start, int end) {
        Token first = reading.tokenAt(start);
        if (first == null || first.start() != start) {
            return 0;
        }
        if (first.end() == end && first.is("nr")) {
            return 2.5;
        }
        return first.end() > end ? -1 : 0;
    }

    /** Of what stands behind it. */
    private double ofEnd(int end) {
        if (reading.isStop(end) || "（） ".indexOf(reading.at(end)) >= 0 || isFollowed(end)) {
            return 2;
        }
        return reading.isBoundary(end) ? 0.7 : -1;
    }

    /** 张三|丰，: one letter would be left behind the name. */
    private boolean isOrphan(int end) {
        return isHan(reading.at(end))
                && !isFollowed(end)
                && (reading.isStop(end + 1) || isFollowed(end + 1) || reading.at(end + 1) == '（');
    }

    /** 张三介|绍: the name would take the first letter of a word that stands behind names. */
    private boolean endsInFollower(int end) {
        Term follower = reading.hits().startingAt(WordList.NAME_FOLLOWERS, end - 1);
        return follower != null && follower.end() - follower.start() >= 2;
    }

    /** True when the name is followed by a mark or a word that stands behind names. */
    boolean isEnded(Span name) {
        return reading.isStop(name.end()) || "（）".indexOf(reading.at(name.end())) >= 0 || isFollowed(name.end());
    }

    /** True when a word that stands behind names starts at {@code end}. */
    boolean isFollowed(int end) {
        return reading.hits().startingAt(WordList.NAME_FOLLOWERS, end) != null;
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
