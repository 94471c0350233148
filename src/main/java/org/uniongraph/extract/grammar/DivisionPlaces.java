package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.PlaceNames.PlaceName;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Finds the divisions at which something happens; only there is a division a place of the article. */
final class DivisionPlaces {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:在|于|到|赴|往|至|走进|走入|来到|前往|深入|齐聚|奔赴|赶赴|抵达|设在|地点|汇聚|相聚|欢聚|参观|观摩|跑了|位于|从|相约|亮相|落户|转战|移师|会聚|集结)$");

    /**
     * What tells a divisions' list apart from one of anything else: where it is, or that it has a part of the event.
     */
    private static final Pattern HOSTS_PART = Pattern.compile("^(?:迎来|分别设|各设|均设|设(?:有|立)?(?:分|主)?(?:赛区|会场|考点|赛场))");

    private final Reading reading;
    private final Regions regions;
    private final NameSpans taken;

    DivisionPlaces(Reading reading, Regions regions, NameSpans taken) {
        this.reading = reading;
        this.regions = regions;
        this.taken = taken;
    }

    List<PlaceName> find() {
        List<PlaceName> found = new ArrayList<>();
        for (Term division : reading.hits().all(WordList.DIVISIONS)) {
            PlaceName name = place(division);
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    private @Nullable PlaceName place(Term division) {
        if (taken.covers(division.start()) || !reading.isBoundary(division.start())) {
            return null;
        }
        Region chain = regions.endingAt(division.end());
        if (chain == null || chain.kind() != Region.Kind.CHAIN) {
            return null;
        }
        int start = chain.span().start();
        String before = reading.substring(Math.max(0, start - 3), start);
        Token next = reading.tokenAt(division.end());
        boolean ends = next == null || !next.is("n") || reading.isStop(division.end());
        boolean happens = BEFORE.matcher(before).find()
                || listed(start)
                || HOSTS_PART
                        .matcher(reading.substring(listEnd(division.end()), listEnd(division.end()) + 6))
                        .find();
        return happens && ends && !taken.covers(division.end())
                ? new PlaceName(
                        chain.span(), new Span(start, division.start()), new Span(division.start(), division.end()))
                : null;
    }

    /** 在河南洛阳、四川德阳: what follows in a list of divisions that a preposition leads. */
    private boolean listed(int start) {
        int at = start;
        while ("、和".indexOf(reading.at(at - 1)) >= 0) {
            Region before = regions.endingAt(at - 1);
            if (before == null || before.kind() != Region.Kind.CHAIN) {
                return false;
            }
            at = before.span().start();
        }
        return at < start
                && BEFORE.matcher(reading.substring(Math.max(0, at - 3), at)).find();
    }

    /** The end of the list of divisions whose next item ends at {@code end}. */
    private int listEnd(int end) {
        int at = end;
        while ("、和".indexOf(reading.at(at)) >= 0) {
            Term next = reading.hits().startingAt(WordList.DIVISIONS, at + 1);
            if (next == null) {
                return at;
            }
            at = next.end();
        }
        return at;
    }
}
