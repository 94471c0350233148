package org.uniongraph.extract.grammar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Division;
import org.uniongraph.lexicon.DivisionLevel;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.UnionLevel;

/** Tells the level of a union from its name. */
final class Levels {
    private Levels() {}

    static UnionLevel of(Reading reading, OrganizationName name, String full, HomeRegions home) {
        if (full.startsWith("中华全国总工会")) {
            return UnionLevel.NATIONAL;
        }
        if (isIndustrial(reading, full)) {
            return UnionLevel.INDUSTRY;
        }
        Region region = name.region();
        int general = full.indexOf("总工会");
        if (general >= 0 && general + 3 <= full.length()) {
            return ofRegion(full.substring(0, general), home);
        }
        if (region != null && (region.kind() == Region.Kind.ZONE || region.kind() == Region.Kind.CHAIN)) {
            String middle = reading.substring(region.span().end(), name.head());
            if (middle.isEmpty()) {
                return ofRegion(reading.of(region.span()), home);
            }
        }
        if (full.contains("街道") && full.endsWith("工会联合会") || full.endsWith("街道工会")) {
            return full.contains("社区") ? UnionLevel.GRASSROOTS : UnionLevel.SUBDISTRICT;
        }
        return UnionLevel.GRASSROOTS;
    }

    /** The level above one, by the order of regions. */
    static UnionLevel above(@Nullable UnionLevel level) {
        if (level == null) {
            return UnionLevel.CITY;
        }
        return switch (level) {
            case SUBDISTRICT, GRASSROOTS, INDUSTRY -> UnionLevel.DISTRICT;
            case DISTRICT -> UnionLevel.CITY;
            case CITY -> UnionLevel.PROVINCIAL;
            case PROVINCIAL, NATIONAL -> UnionLevel.NATIONAL;
        };
    }

    private static boolean isIndustrial(Reading reading, String full) {
        if (full.contains("行业工会") || full.contains("产业工会") || full.contains("系统工会") || full.contains("联席")) {
            return true;
        }
        int union = full.indexOf("工会");
        if (union < 0 || full.contains("总工会") || full.contains("公司") || full.contains("集团")) {
            return false;
        }
        String before = full.substring(0, union);
        return reading.lexicon().find(before).stream()
                .filter(term -> WordList.INDUSTRIES.has(term.word()))
                .anyMatch(term -> term.end() == before.length() && isRegion(reading, before, term));
    }

    private static boolean isRegion(Reading reading, String before, Term industry) {
        String region = before.substring(0, industry.start());
        return region.isEmpty()
                || region.equals("中国")
                || region.equals("全国")
                || region.matches("[省市区县州]")
                || reading.lexicon().find(region).stream()
                        .anyMatch(t -> WordList.DIVISIONS.has(t.word()) && t.end() == region.length());
    }

    private static UnionLevel ofRegion(String region, HomeRegions home) {
        if (region.matches(".*(街道|镇|乡|苏木)")) {
            return UnionLevel.SUBDISTRICT;
        }
        if (region.matches(".*(开发区|新区|园区|高新区|经开区|管理区|示范区|度假区|县|旗)")) {
            return UnionLevel.DISTRICT;
        }
        if (region.endsWith("省") || region.endsWith("自治区") || region.endsWith("生产建设兵团")) {
            return UnionLevel.PROVINCIAL;
        }
        Optional<Division> division = home.last(region);
        @Nullable DivisionLevel level = division.map(Division::level).orElse(null);
        if (level == null) {
            return region.endsWith("区") ? UnionLevel.DISTRICT : UnionLevel.CITY;
        }
        return switch (level) {
            case PROVINCE -> UnionLevel.PROVINCIAL;
            case CITY -> UnionLevel.CITY;
            case COUNTY -> UnionLevel.DISTRICT;
            case TOWNSHIP -> UnionLevel.SUBDISTRICT;
        };
    }
}
