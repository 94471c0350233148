package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Finds where places are named at which something happens: by a head (广场, 体育馆), or a division behind 在. */
final class PlaceNames {
    /**
     * A place where a place is named.
     *
     * @param region the divisions printed before its own name, which it lies in; empty when they are part of the name
     */
    record PlaceName(Span span, Span region, Span name) {}

    private static final String HEADS = "place-heads";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:在|于|到|赴|往|至|走进|走入|来到|前往|深入|齐聚|奔赴|赶赴|抵达|设在|地点|汇聚|相聚|欢聚|参观|观摩|跑了|位于|从|相约|亮相|落户|转战|移师|会聚|集结)$");
    private static final int MAX_LENGTH = 30;

    /** A part of a school or hospital that stands for the whole. */
    private static final Set<String> CAMPUS = Set.of("校区", "院区", "校园");

    private final Reading reading;
    private final Regions regions;
    private final NameSpans taken;

    PlaceNames(Reading reading, Collection<Span> taken) {
        this.reading = reading;
        this.regions = new Regions(reading);
        this.taken = new NameSpans(taken);
    }

    List<PlaceName> find() {
        List<PlaceName> found = new ArrayList<>();
        for (Term head : reading.hits().all(HEADS)) {
            PlaceName name = name(head);
            if (name != null) {
                found.add(name);
            }
        }
        for (Term division : reading.hits().all(Regions.DIVISION)) {
            PlaceName name = division(division);
            if (name != null) {
                found.add(name);
            }
        }
        found.sort(Comparator.comparingInt((PlaceName p) -> p.span().start())
                .thenComparingInt(p -> -p.span().end()));
        List<PlaceName> kept = new ArrayList<>();
        int end = -1;
        for (PlaceName name : found) {
            if (name.span().start() >= end) {
                kept.add(name);
                end = name.span().end();
            }
        }
        return kept;
    }

    /** A division is a place of the article only where something happens there. */
    private @Nullable PlaceName division(Term division) {
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
        return BEFORE.matcher(before).find() && ends && !taken.covers(division.end())
                ? new PlaceName(
                        chain.span(), new Span(start, division.start()), new Span(division.start(), division.end()))
                : null;
    }

    private @Nullable PlaceName name(Term head) {
        if (taken.covers(head.end() - 1) || CAMPUS.contains(head.word().form()) && taken.covers(lowest(head.start()))) {
            return null;
        }
        Token last = reading.tokenAt(head.end() - 1);
        if (last != null && last.end() > head.end() && head.end() - head.start() < 3) {
            return null;
        }
        int start = lowest(head.start());
        if (start >= head.start()) {
            return null;
        }
        Region region = regions.startingAt(start);
        Span before = new Span(start, start);
        if (region != null && region.kind() == Region.Kind.CHAIN) {
            int end = chainEnd(start, head.start());
            String rest = reading.substring(end, head.start());
            boolean own = head.word().attributes().getOrDefault("region", "").equals("OUTSIDE");
            if (own && rest.length() >= 2 && reading.substring(start, end).matches(".*[省市区县镇乡道]")) {
                before = new Span(start, end);
            }
        }
        return isProper(start, head.start())
                ? new PlaceName(new Span(start, head.end()), before, new Span(before.end(), head.end()))
                : null;
    }

    private int chainEnd(int start, int limit) {
        int end = start;
        Term next = reading.hits().startingAt(Regions.DIVISION, end);
        while (next != null && next.end() <= limit) {
            end = next.end();
            next = reading.hits().startingAt(Regions.DIVISION, end);
        }
        return end;
    }

    private int lowest(int from) {
        int at = from;
        while (at > 0 && from - at < MAX_LENGTH) {
            Term division = reading.hits().endingAt(Regions.DIVISION, at);
            if (division != null && (division.end() - division.start() > 2 || reading.isBoundary(division.start()))) {
                at = division.start();
                continue;
            }
            Span name = taken.endingAt(at);
            if (name != null) {
                return name.start();
            }
            if (taken.covers(at - 1) || reading.isStop(at - 1)) {
                return at;
            }
            Token token = reading.tokenAt(at - 1);
            if (token == null
                    || !NameWords.mayStandInName(reading, token)
                    || token.is("m") && !token.is("mq") && !Character.isLetterOrDigit(reading.at(token.start()))) {
                return at;
            }
            at = token.start();
        }
        return at;
    }

    private boolean isProper(int from, int to) {
        int at = from;
        while (at < to) {
            Token token = reading.tokenAt(at);
            if (token == null) {
                return false;
            }
            boolean generic = reading.hits().startingAt(OrganizationNames.GENERIC, at) != null;
            boolean proper = token.is("ns")
                    || token.is("nr")
                    || token.is("nz")
                    || token.is("nx")
                    || token.length() == 1 && !token.is("m")
                    || reading.hits().startingAt(Regions.DIVISION, at) != null;
            if (!generic && proper) {
                return true;
            }
            at = Math.max(token.end(), at + 1);
        }
        return false;
    }
}
