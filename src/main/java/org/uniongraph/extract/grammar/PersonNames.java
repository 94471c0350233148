package org.uniongraph.extract.grammar;

import java.util.HashSet;
import java.util.Set;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Reads a person's name from where it starts: its length is what the letters themselves leave open. */
final class PersonNames {
    private static final String SURNAMES = "surnames";
    private static final String FOLLOWERS = "name-followers";

    /** Letters that hardly stand in a given name but often behind one. */
    private static final String NEVER_GIVEN = "与和在等为是的了将对从到向也都说及以于被把还又就则并已曾由给让跟获率担任做作有没很最再该此这那两五六七八九十个名位里副边们";

    /** Letters that stand in few given names and often behind one. */
    private static final String SELDOM_GIVEN = "来去上下中前后外认称指强希要总主介表同当带出参不更人三四";

    private final Reading reading;
    private final Set<String> known = new HashSet<>();

    PersonNames(Reading reading) {
        this.reading = reading;
    }

    void know(String name) {
        known.add(name);
    }

    /** The name that starts at {@code start}; an empty span when none does. */
    Span at(int start) {
        Span foreign = dotted(start);
        if (foreign.length() > 0) {
            return foreign;
        }
        Term surname = reading.hits().startingAt(SURNAMES, start);
        if (surname == null
                || reading.hits().startingAt("posts", surname.end()) != null
                        && !reading.isBoundary(surname.end() + 1)) {
            return new Span(start, start);
        }
        int best = start;
        double bestScore = 0.9;
        for (int length = surname.end() - start + 2; length > surname.end() - start; length--) {
            double score = score(start, surname, start + length);
            if (score > bestScore) {
                bestScore = score;
                best = start + length;
            }
        }
        if (surname.end() - start == 2 && best == start) {
            return new Span(start, start);
        }
        return new Span(start, best);
    }

    /** 买买提·吐尔逊, 才让·多杰: up to a mark, or a word that stands behind names. */
    private Span dotted(int start) {
        int dot = start;
        while (dot - start < 8 && isHan(reading.at(dot))) {
            dot++;
        }
        if (reading.at(dot) != '·' || dot - start < 1 || !isHan(reading.at(dot + 1))) {
            return new Span(start, start);
        }
        int end = dot + 1;
        while (end - dot < 8 && isHan(reading.at(end)) && !(end - dot > 2 && reading.isBoundary(end) && follows(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /**
     * A name of a people whose names have no surname from the list (德吉卓玛, 格日勒图): two to five letters between a post and
     * a mark or a word that stands behind names; empty when it isn't one.
     */
    Span withoutSurname(int start) {
        int end = start;
        boolean unknown = false;
        int letters = 0;
        while (end - start < 6 && isHan(reading.at(end)) && !(end - start >= 2 && follows(end))) {
            Token token = reading.tokenAt(end);
            unknown |= token != null && token.is("nr");
            letters += token != null && token.length() == 1 ? 1 : 0;
            if (NEVER_GIVEN.indexOf(reading.at(end)) >= 0
                    || token == null
                    || token.is("v")
                    || token.is("p")
                    || token.length() >= 2 && !token.is("nr") && !token.is("ns") && !token.is("nz")
                    || reading.hits().startingAt("posts", end) != null
                    || reading.hits().startingAt(OrganizationNames.HEADS, end) != null) {
                return new Span(start, start);
            }
            end++;
        }
        boolean ends = reading.isStop(end) || follows(end);
        return ends && (unknown || letters == end - start) && end - start >= 3 && end - start <= 5
                ? new Span(start, end)
                : new Span(start, start);
    }

    private boolean follows(int end) {
        return reading.hits().startingAt(FOLLOWERS, end) != null;
    }

    private double score(int start, Term surname, int end) {
        for (int i = start; i < end; i++) {
            if (!isHan(reading.at(i))) {
                return -1;
            }
        }
        if (known.contains(reading.substring(start, end))) {
            return 100 + (end - start);
        }
        double score = 1;
        for (int i = surname.end(); i < end; i++) {
            if (NEVER_GIVEN.indexOf(reading.at(i)) >= 0) {
                score -= 2.5;
            } else if (SELDOM_GIVEN.indexOf(reading.at(i)) >= 0 && i == end - 1) {
                score -= 1.2;
            }
        }
        Token first = reading.tokenAt(start);
        if (first != null
                && first.length() == 1
                && (first.is("c") || first.is("p") || first.is("u") || first.is("r"))) {
            return -1;
        }
        if (first != null && first.start() == start && first.end() == end && first.is("nr")) {
            score += 2.5;
        } else if (first != null && first.start() == start && first.end() > end) {
            score -= 1;
        }
        char next = reading.at(end);
        if (reading.isStop(end) || "（） ".indexOf(next) >= 0) {
            score += 2;
        } else if (reading.hits().startingAt(FOLLOWERS, end) != null) {
            score += 2;
        } else if (reading.isBoundary(end)) {
            score += 0.7;
        } else {
            score -= 1;
        }
        boolean orphan = isHan(next)
                && !follows(end)
                && (reading.isStop(end + 1) || follows(end + 1) || reading.at(end + 1) == '（');
        if (orphan && end - start < 3) {
            score -= 3;
        }
        if (reading.hits().startingAt(FOLLOWERS, end - 1) != null && end - 1 > surname.end() - 1) {
            Term follower = reading.hits().startingAt(FOLLOWERS, end - 1);
            if (follower != null && follower.end() - follower.start() >= 2) {
                score -= 2.5;
            }
        }
        return score + (end - surname.end() == 2 ? 0.3 : 0);
    }

    /** True when the name is followed by a mark or a word that stands behind names. */
    boolean isEnded(Span name) {
        return reading.isStop(name.end()) || "（）".indexOf(reading.at(name.end())) >= 0 || follows(name.end());
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
        Term surname = reading.hits().startingAt(SURNAMES, start);
        return surname != null
                && !surname.word().attributes().getOrDefault("weight", "HIGH").equals("LOW");
    }
}
