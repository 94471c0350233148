package org.uniongraph.extract.grammar;

import java.util.HashSet;
import java.util.Set;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Weighs how likely letters behind a surname are a given name; each part was tuned on the development articles. */
final class NameScore {
    /** Letters that hardly stand in a given name but often behind one. */
    static final String NEVER_GIVEN = "与和在等为是的了将对从到向也都说及以于被把还又就则并已曾由给让跟获率担任做作有没很最再该此这那两五六七八九十个名位里副边们听讲叫";

    /** Letters that stand in few given names and often behind one. */
    private static final String SELDOM_GIVEN = "来去上下中前后外认称指强希要总主介表同当带出参不更人三四";

    /** Letters that end no name, whatever else speaks for it. */
    private static final String NEVER_LAST = "里";

    private final Reading reading;
    private final NameEnds ends;
    private final Set<String> known = new HashSet<>();

    NameScore(Reading reading, NameEnds ends) {
        this.reading = reading;
        this.ends = ends;
    }

    /** Makes {@code name} sure wherever it is printed. */
    void know(String name) {
        known.add(name);
    }

    /** The known name that starts at {@code start}, the longest; an empty span when none does. */
    Span knownAt(int start) {
        int end = known.stream()
                .filter(name -> reading.follows(start, name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return new Span(start, start + end);
    }

    /** How much speaks for the name from {@code surname} to {@code end}; below 0 when it can be none. */
    double of(Term surname, int end) {
        int start = surname.start();
        for (int i = start; i < end; i++) {
            if (!PersonNames.isHan(reading.at(i))) {
                return -1;
            }
        }
        if (NEVER_LAST.indexOf(reading.at(end - 1)) >= 0) {
            return -1;
        }
        if (known.contains(reading.substring(start, end))) {
            return 100 + (end - start);
        }
        Token first = reading.tokenAt(start);
        if (first != null
                && first.length() == 1
                && !isGiven(first.end(), end)
                && (first.is("c") || first.is("p") || first.is("u") || first.is("r"))) {
            return -1;
        }
        double score = ofGiven(surname.end(), end) + ofWord(start, end) + ofEnd(end);
        if (isOrphan(end) && end - start < 3) {
            score -= 3;
        }
        if (endsInFollower(end)) {
            score -= 3;
        }
        return score + (end - surname.end() == 2 ? 0.3 : 0);
    }

    /** 于|海涛: the tokenizer knows the given name. */
    private boolean isGiven(int start, int end) {
        Token given = reading.tokenAt(start);
        return given != null && given.start() == start && given.end() == end && given.is("nr") && given.length() > 1;
    }

    /** Of the letters of the given name. */
    double ofGiven(int start, int end) {
        double score = 1;
        for (int i = start; i < end; i++) {
            Term whole = reading.hits().startingAt(WordList.GIVEN_NAMES, i);
            if (whole != null && whole.end() <= end) {
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
        if (ends.isEnd(end) || reading.at(end) == ' ') {
            return 2;
        }
        return reading.isBoundary(end) ? 0.7 : -1;
    }

    /** 张三|丰，: one letter would be left behind the name. */
    private boolean isOrphan(int end) {
        return PersonNames.isHan(reading.at(end))
                && !ends.isFollower(end)
                && (reading.isStop(end + 1) || ends.isFollower(end + 1) || reading.at(end + 1) == '（');
    }

    /** 张三介|绍: the name would take the first letter of a word that stands behind names. */
    private boolean endsInFollower(int end) {
        Term follower = reading.hits().startingAt(WordList.NAME_FOLLOWERS, end - 1);
        return follower != null && follower.end() - follower.start() >= 2;
    }
}
