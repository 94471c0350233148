package org.uniongraph.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people shorten the names of unions and places: 北京市海淀区总工会 is also 海淀区总工会, 海淀工会, 海淀区总, 区总; 中华全国总工会 is 全总. Made from
 * the name by rule, so that nobody need write them down; names are folded.
 */
final class ShortNames {
    private static final String FEDERATION = "总工会";
    private static final Set<String> NATIONAL = Set.of("中华全国总工会", "全国总工会");
    private static final List<String> NATIONAL_FORMS = List.of("全国总工会", "全总");

    /** 中国教育工会全国委员会, 中国教育工会北京市委员会. */
    private static final Pattern INDUSTRY =
            Pattern.compile("中国(?<field>\\p{IsHan}{2,12})工会(?:(?<region>\\p{IsHan}{2,20})委员会)?");

    private ShortNames() {}

    /** The short forms of {@code name}, without itself. */
    static Set<String> of(String type, String name) {
        Set<String> forms = new LinkedHashSet<>();
        switch (type) {
            case "Union" -> union(name, forms);
            case "Place" -> place(name, forms);
            default -> {}
        }
        forms.remove(name);
        return forms;
    }

    private static void union(String name, Set<String> forms) {
        if (NATIONAL.contains(name)) {
            forms.addAll(NATIONAL_FORMS);
        } else if (name.endsWith(FEDERATION)) {
            federation(name.substring(0, name.length() - FEDERATION.length()), forms);
        } else if (name.endsWith("工会委员会")) {
            forms.add(name.substring(0, name.length() - "委员会".length()));
        } else if (name.endsWith("工会联合会")) {
            forms.add(name.substring(0, name.length() - "会联合会".length()) + "联");
            forms.add(name.substring(0, name.length() - "会联合会".length()) + "联会");
        }
        industry(name, forms);
    }

    /** The general union of {@code region}: of a division, or of a zone, which has no short form of its own. */
    private static void federation(String region, Set<String> forms) {
        List<RegionalChain.Unit> units = RegionalChain.of(region);
        if (units.isEmpty()) {
            forms.add(region + "工会");
            return;
        }
        RegionalChain.Unit last = units.getLast();
        String stem = last.shortName();
        for (String place : List.of(last.name(), stem)) {
            forms.add(place + FEDERATION);
            forms.add(place + "工会");
        }
        forms.add(last.name() + "总");
        for (RegionalChain.Unit above : units.subList(0, units.size() - 1)) {
            forms.add(above.name() + last.name() + FEDERATION);
            forms.add(above.shortName() + last.name() + FEDERATION);
            forms.add(above.shortName() + stem + FEDERATION);
            forms.add(above.shortName() + stem + "工会");
        }
        forms.add(last.ending() + FEDERATION);
        if (last.ending().length() == 1) {
            forms.add(last.ending() + "总");
        }
    }

    private static void industry(String name, Set<String> forms) {
        Matcher industry = INDUSTRY.matcher(name);
        if (!industry.matches()) {
            return;
        }
        String field = industry.group("field");
        String region = industry.group("region");
        if (region == null || region.equals("全国")) {
            forms.add("中国" + field + "工会");
            forms.add("全国" + field + "工会");
            forms.add(field + "工会");
            return;
        }
        forms.add(region + field + "工会");
        List<RegionalChain.Unit> units = RegionalChain.of(region);
        if (!units.isEmpty()) {
            forms.add(units.getLast().shortName() + field + "工会");
        }
    }

    private static void place(String name, Set<String> forms) {
        List<RegionalChain.Unit> units = RegionalChain.of(name);
        if (!units.isEmpty()) {
            forms.add(units.getLast().name());
            forms.add(units.getLast().shortName());
        }
    }
}
