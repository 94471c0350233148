package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Collection;
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

    private static final int MAX_LENGTH = 30;
    /** How far before its head a name may start whose words tell nothing; behind 在 only. */
    private static final int MAX_LED = 16;

    /** No quotation in a place's name is read longer. */
    private static final int MAX_QUOTED = 12;

    /** Behind these a place is named, whatever its words. */
    private static final String LEADERS = "在于到赴往至进";

    /** A part of a school or hospital that stands for the whole. */
    private static final Set<String> CAMPUS = Set.of("校区", "院区", "校园");

    /** Several places of a sort, or a way. */
    private static final Pattern UNNAMED = Pattern.compile(".*[0-9一二三四五六七八九十]+(?:个|座|处|所|家|多个).*|.*[一两分]路");

    private static final Set<String> ROOMS = Set.of(
            "大厅", "剧场", "礼堂", "大礼堂", "报告厅", "会议厅", "展厅", "演播厅", "大剧场", "俱乐部", "楼", "田径场", "运动场", "操场", "会议室", "宴会厅");

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
        for (Term head : reading.hits().all(WordList.PLACE_HEADS)) {
            PlaceName name = name(head);
            if (name != null) {
                found.add(name);
            }
        }
        found.addAll(new DivisionPlaces(reading, regions, taken).find());
        for (Span headless : new HeadlessPlaces(reading, taken).find()) {
            found.add(withRegion(headless));
        }
        return LeftmostLongest.of(found, PlaceName::span);
    }

    /** 织里镇|中国童装城: the region printed before is where it lies. */
    private PlaceName withRegion(Span span) {
        Region region = regions.startingAt(span.start());
        int end = region == null || region.kind() != Region.Kind.CHAIN
                ? span.start()
                : chainEnd(span.start(), span.end());
        boolean own =
                span.end() - end >= 2 && reading.substring(span.start(), end).matches(".*[省市区县镇乡道]");
        int start = own ? end : span.start();
        return new PlaceName(span, new Span(span.start(), start), new Span(start, span.end()));
    }

    private @Nullable PlaceName name(Term head) {
        if (taken.covers(head.end() - 1) || CAMPUS.contains(head.word().form()) && taken.covers(lowest(head.start()))) {
            return null;
        }
        Token last = reading.tokenAt(head.end() - 1);
        if (last != null && last.end() > head.end() && head.end() - head.start() < 3) {
            return null;
        }
        if (isRoom(head)) {
            return null;
        }
        int led = led(head.start());
        int start = led < head.start() ? led : lowest(head.start());
        if (start >= head.start()) {
            return null;
        }
        Region region = regions.startingAt(start);
        Span before = new Span(start, start);
        if (region != null && region.kind() == Region.Kind.CHAIN) {
            int end = chainEnd(start, head.start());
            String rest = reading.substring(end, head.start());
            boolean own = head.word().attributes().getOrDefault("region", "").equals("OUTSIDE");
            if (own
                    && rest.length() >= 2
                    && isProper(end, head.start())
                    && reading.substring(start, end).matches(".*[省市区县镇乡道]")) {
                before = new Span(start, end);
            }
        }
        if (UNNAMED.matcher(reading.substring(start, head.end())).matches()) {
            return null;
        }
        boolean told = led < head.start() && isOwnPlace(led, head);
        return told || isProper(start, head.start())
                ? new PlaceName(new Span(start, head.end()), before, new Span(before.end(), head.end()))
                : null;
    }

    /** 某公司一楼|大厅, 工人文化宫|剧场: a room of what is named before, which is the place. */
    private boolean isRoom(Term head) {
        int at = head.start();
        while (at > 0 && "一二三四五六七八九十0123456789楼层".indexOf(reading.at(at - 1)) >= 0) {
            at--;
        }
        for (String campus : CAMPUS) {
            if (reading.precedes(at, campus)) {
                at -= campus.length();
                Term where = reading.hits().endingAt(WordList.DIVISIONS, at);
                at = where == null ? at : where.start();
            }
        }
        return ROOMS.contains(head.word().form())
                && (taken.endingAt(at) != null || reading.hits().endingAt(WordList.PLACE_HEADS, at) != null);
    }

    private int chainEnd(int start, int limit) {
        int end = start;
        Term next = reading.hits().startingAt(WordList.DIVISIONS, end);
        while (next != null && next.end() <= limit) {
            end = next.end();
            next = reading.hits().startingAt(WordList.DIVISIONS, end);
        }
        return end;
    }

    /** 在工人体育馆, 在新星经济技术开发区: of what can stand behind 在, only 在活动现场 and 在企业园区 are no names. */
    private boolean isOwnPlace(int start, Term head) {
        if (head.end() - head.start() < 3 || head.start() - start < 2) {
            return false;
        }
        int at = start;
        while (at < head.start()) {
            Term generic = reading.hits().startingAt(WordList.GENERIC_WORDS, at);
            Token token = reading.tokenAt(at);
            if (token == null || token.is("m") || "各该本此其".indexOf(reading.at(at)) >= 0) {
                return false;
            }
            if (generic == null) {
                return !head.word().is("kind", "COMMON");
            }
            at = Math.max(generic.end(), at + 1);
        }
        return head.word().is("kind", "FACILITY");
    }

    /** The start of a name that 在 leads and nothing cuts off from it; {@code from} when none does. */
    private int led(int from) {
        int at = from;
        while (at > 0 && from - at < MAX_LED && !reading.isStop(at - 1) && !taken.covers(at - 1)) {
            if (LEADERS.indexOf(reading.at(at - 1)) >= 0 && isWord(at - 1)) {
                return at;
            }
            if (reading.at(at - 1) == '了' && "进到赴".indexOf(reading.at(at - 2)) >= 0) {
                return at;
            }
            if ("的了和与及".indexOf(reading.at(at - 1)) >= 0) {
                return from;
            }
            at--;
        }
        return from;
    }

    /** True when the letter stands for itself, or in a word that the tokenizer made of the ends of two: 在望|京. */
    private boolean isWord(int at) {
        Token token = reading.tokenAt(at);
        return token != null
                && (token.length() == 1
                        || token.start() == at && reading.at(at) == '在'
                        || token.end() == at + 1 && token.is("v"));
    }

    /** “驿路同行”|户外劳动者驿站: where the quotation opens that ends at {@code end}. */
    private int quoted(int end) {
        int open = reading.text().lastIndexOf('“', end - 1);
        boolean name = open >= 0
                && end - open <= MAX_QUOTED
                && reading.substring(open, end).indexOf('，') < 0;
        return name ? open : end;
    }

    private int lowest(int from) {
        int at = reading.at(from - 1) == '”' ? quoted(from) : from;
        while (at > 0 && from - at < MAX_LENGTH) {
            Term division = reading.hits().endingAt(WordList.DIVISIONS, at);
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
            boolean generic = reading.hits().startingAt(WordList.GENERIC_WORDS, at) != null;
            boolean proper = token.is("ns")
                    || token.is("nr")
                    || token.is("nz")
                    || token.is("nx")
                    || token.is("a")
                    || token.is("s")
                    || token.is("m") && Character.isIdeographic(reading.at(token.start()))
                    || token.length() == 1 && !token.is("m")
                    || reading.hits().startingAt(WordList.DIVISIONS, at) != null;
            if (!generic && proper) {
                return true;
            }
            at = Math.max(token.end(), at + 1);
        }
        return false;
    }
}
