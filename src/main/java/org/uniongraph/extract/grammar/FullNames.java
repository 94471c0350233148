package org.uniongraph.extract.grammar;

import org.jspecify.annotations.Nullable;

/** Writes a printed name out in full: 市总工会 → 贵阳市总工会, 全总 → 中华全国总工会. */
final class FullNames {
    /** A body without a region has that of one named at most so many letters before. */
    private static final int MAX_LIST = 23;

    private final Reading reading;
    private final HomeRegions home;
    private final KnownOrganizations known;

    FullNames(Reading reading, HomeRegions home, KnownOrganizations known) {
        this.reading = reading;
        this.home = home;
        this.known = known;
    }

    String of(OrganizationName name) {
        String surface = reading.of(name.span());
        return switch (name.role()) {
            case KNOWN ->
                WordList.NATIONAL_BODIES
                        .find(reading.lexicon(), surface)
                        .map(word -> word.attributes().getOrDefault("name", surface))
                        .orElse(surface);
            case GOVERNMENT_OF -> surface + "人民政府";
            case LEAGUE_OF -> league(name, surface);
            case INHERITING ->
                known.findBefore(name.start(), MAX_LIST)
                        .map(before -> regionOf(before.name) + surface)
                        .orElse(surface);
            case WHOLE, BODY, DEPARTMENT, POINTING -> regional(name, name.region(), surface);
        };
    }

    /** 团县委 → 共青团隆化县委. */
    private String league(OrganizationName name, String surface) {
        String rank = surface.substring(1, surface.length() - 1);
        return home.meant(rank, name.start()).map(full -> "共青团" + full + "委").orElse(surface);
    }

    private String regional(OrganizationName name, @Nullable Region region, String surface) {
        if (region == null) {
            return surface;
        }
        String rest = reading.substring(region.span().end(), name.end());
        return switch (region.kind()) {
            case RANK ->
                home.meant(reading.of(region.span()), name.start())
                        .map(full -> full + rest)
                        .orElse(surface);
            case COUNTRY -> rest.equals("总工会") ? "中华全国总工会" : surface;
            case CHAIN, POINTING, ZONE -> surface;
        };
    }

    /** The region a full name begins with, the longest that is one: 贵阳市 of 贵阳市总工会; empty when there is none. */
    private String regionOf(String full) {
        for (int end = full.length() - 1; end > 1; end--) {
            String head = full.substring(0, end);
            if (isRegion(head)) {
                return head;
            }
        }
        return "";
    }

    private boolean isRegion(String text) {
        return text.matches(".*(?:省|市|区|县|州|旗|盟|师|镇|乡|街道|开发区|园区|兵团)")
                && (text.length() < 3
                        || !reading.lexicon().divisions().chain(text).isEmpty()
                        || text.matches(".*(?:开发区|新区|园区|师.*市)"));
    }
}
