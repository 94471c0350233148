package org.uniongraph.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Division;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.OrganizationKind;

/** Reads names that begin with a region. */
final class RegionalNames {
    private static final int SHORTEST_REGION = 2;
    private static final int LONGEST_REGION = 24;

    /** What may stand before the region, with its full name. */
    private static final Map<String, String> BEFORE = new LinkedHashMap<>();

    static {
        BEFORE.put("中国共产党", "中共");
        BEFORE.put("中共", "中共");
        BEFORE.put("中国共产主义青年团", "共青团");
        BEFORE.put("共青团", "共青团");
        BEFORE.put("中国人民政治协商会议", "中国人民政治协商会议");
        BEFORE.put("政协", "中国人民政治协商会议");
    }

    /** Bodies whose short name repeats the rank of their region: 县委, 团市委. */
    private static final Pattern RANKED = Pattern.compile("团?([省市区县旗州盟地])委");

    private final PrintedRegions regions;
    private final Bodies bodies;

    RegionalNames(Lexicon lexicon) {
        this.regions = new PrintedRegions(lexicon);
        this.bodies = new Bodies(lexicon);
    }

    /**
     * Reads the name of an organisation. Behind a region without its kind (海淀, 上海) only bodies that regions have are
     * understood: 上海科技工会, not 上海图书馆.
     */
    Optional<RegionalName> read(String name, OrganizationKind kind) {
        for (Map.Entry<String, String> before : BEFORE.entrySet()) {
            if (name.startsWith(before.getKey())) {
                return read(before.getValue(), name.substring(before.getKey().length()), kind);
            }
        }
        return read("", name, kind);
    }

    private Optional<RegionalName> read(String before, String name, OrganizationKind kind) {
        for (int end = Math.min(name.length() - 1, LONGEST_REGION); end >= SHORTEST_REGION; end--) {
            String region = name.substring(0, end);
            Map<Division, Optional<String>> divisions = regions.of(region);
            if (!divisions.isEmpty()) {
                Optional<RegionalName> read = read(before, region, divisions, name.substring(end), kind);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<RegionalName> read(
            String before,
            String region,
            Map<Division, Optional<String>> divisions,
            String rest,
            OrganizationKind kind) {
        Optional<String> known = bodies.find(before, region, rest, kind);
        boolean proper = PrintedRegions.namesItsKind(region) && !regions.isNoun(region);
        if (known.isEmpty() && !proper) {
            return Optional.empty();
        }
        String body = known.orElse(before + rest);
        List<RegionalBody> meanings = divisions.entrySet().stream()
                .filter(division -> hasRank(division.getKey(), rest))
                .map(division ->
                        new RegionalBody(division.getKey(), division.getValue().orElse(null), body))
                .toList();
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegionalName(region, meanings, known.isPresent(), regions.isNoun(region)));
    }

    private static boolean hasRank(Division division, String rest) {
        Matcher ranked = RANKED.matcher(rest);
        if (!ranked.matches()) {
            return true;
        }
        return division.name().endsWith(ranked.group(1).equals("地") ? "地区" : ranked.group(1));
    }

    /**
     * The division that the region at the head of {@code name} means; empty when it begins with none or can mean
     * several. A township counts only in a chain, since its name alone is often that of others.
     */
    Optional<Division> head(String name) {
        for (int end = Math.min(name.length(), LONGEST_REGION); end >= SHORTEST_REGION; end--) {
            String region = name.substring(0, end);
            Set<Division> divisions = regions.of(region).keySet();
            if (!divisions.isEmpty()) {
                return divisions.size() == 1 && !regions.isNoun(region) && !regions.isLoneTownship(region)
                        ? Optional.of(divisions.iterator().next())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The body that is called {@code rest} behind the rank of its region: 总工会 of 区总工会. */
    Optional<String> ranked(String rest, OrganizationKind kind) {
        return bodies.find("", "", rest, kind);
    }
}
