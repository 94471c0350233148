package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Reads the region that stands before a place of the text. */
final class Regions {
    private static final List<String> COUNTRY = List.of("中华全国", "全国", "中国", "中华", "中央", "中共");
    private static final List<String> RANKS =
            List.of("自治区", "自治州", "兵团", "街道", "省", "市", "区", "县", "州", "旗", "盟", "镇", "乡");
    private static final List<String> ZONES = List.of(
            "开发区", "新区", "高新区", "经济区", "园区", "经开区", "自贸区", "示范区", "保税区", "度假区", "合作区", "街道", "地区", "农场", "林区", "镇", "乡",
            "苏木", "管理区", "片区", "风景区", "景区");
    private static final Pattern BARE_ZONE =
            Pattern.compile("(?:国家级)?(?:经济|高新|工业|农业|旅游|产业|技术|综合|科技)*(?:开发|开发区|园|示范|试验|度假|保税|管理|合作)?区");
    /** What makes a region, or an organisation, one named before: 该市, 我区, 本公司. */
    static final String POINTING = "该我本";

    private static final int MAX_ZONE = 12;

    private final Reading reading;

    Regions(Reading reading) {
        this.reading = reading;
    }

    /** The region whose last letter stands right before {@code end}; null when none does. */
    @Nullable
    Region endingAt(int end) {
        Region chain = chain(end);
        if (chain != null) {
            return chain;
        }
        for (String country : COUNTRY) {
            if (reading.precedes(end, country)) {
                return new Region(new Span(end - country.length(), end), Region.Kind.COUNTRY);
            }
        }
        Region zone = zone(end);
        return zone != null ? zone : rank(end);
    }

    /** A region that starts at {@code start}; null when none does. */
    @Nullable
    Region startingAt(int start) {
        Term division = reading.hits().startingAt(WordList.DIVISIONS, start);
        if (division != null && isName(division)) {
            Region chain = chain(division.end());
            if (chain != null && chain.span().start() <= start) {
                return new Region(new Span(start, division.end()), Region.Kind.CHAIN);
            }
        }
        for (String country : COUNTRY) {
            if (reading.follows(start, country) && reading.isBoundary(start)) {
                return new Region(new Span(start, start + country.length()), Region.Kind.COUNTRY);
            }
        }
        for (String rank : RANKS) {
            if (reading.follows(start, rank) && reading.isBoundary(start)) {
                return rank(start + rank.length());
            }
        }
        return null;
    }

    private @Nullable Region chain(int end) {
        int start = end;
        Term term = division(start);
        while (term != null) {
            start = term.start();
            term = division(start);
        }
        return start == end ? null : new Region(new Span(start, end), Region.Kind.CHAIN);
    }

    private @Nullable Term division(int end) {
        Term term = reading.hits().endingAt(WordList.DIVISIONS, end);
        return term != null && isName(term) ? term : null;
    }

    /** False where the letters of a division are part of other words: 人力|资源市|场. */
    boolean isName(Term division) {
        if (RANKS.contains(division.word().form())
                || BARE_ZONE.matcher(division.word().form()).matches()) {
            return false;
        }
        Term stop = reading.hits().startingAt(WordList.NAME_STOPS, division.start());
        if (stop != null && (division.end() - division.start() == 2 || stop.end() - stop.start() >= 2)) {
            return false;
        }
        boolean ends = reading.isBoundary(division.end())
                || "委政府人总".indexOf(reading.at(division.end())) >= 0
                || reading.hits().startingAt(WordList.ORGANIZATION_HEADS, division.end()) != null
                || reading.hits().startingAt(WordList.DIVISIONS, division.end()) != null
                || reading.hits().startingAt(WordList.POSTS, division.end()) != null;
        boolean starts = reading.isBoundary(division.start())
                || reading.hits().endingAt(WordList.DIVISIONS, division.start()) != null;
        return division.end() - division.start() >= 3 ? starts && ends : starts;
    }

    private @Nullable Region rank(int end) {
        for (String rank : RANKS) {
            int start = end - rank.length();
            if (!reading.precedes(end, rank)) {
                continue;
            }
            if (start > 0 && POINTING.indexOf(reading.at(start - 1)) >= 0) {
                return new Region(new Span(start - 1, end), Region.Kind.POINTING);
            }
            return reading.at(start - 1) != '全' && (reading.isBoundary(start) || reading.isStop(start - 1))
                    ? new Region(new Span(start, end), Region.Kind.RANK)
                    : null;
        }
        return null;
    }

    private @Nullable Region zone(int end) {
        for (String zone : ZONES) {
            if (reading.precedes(end, zone)) {
                int start = zoneStart(end - zone.length());
                return start == end - zone.length() ? null : new Region(new Span(start, end), Region.Kind.ZONE);
            }
        }
        return null;
    }

    private int zoneStart(int from) {
        int start = from;
        while (start > 0 && from - start < MAX_ZONE && !reading.isStop(start - 1)) {
            Term division = division(start);
            if (division != null) {
                Region chain = chain(start);
                return chain == null ? start : chain.span().start();
            }
            Token token = reading.tokenAt(start - 1);
            if (token == null || !NameWords.mayStandInName(reading, token)) {
                return start;
            }
            start = token.start();
        }
        return start;
    }
}
