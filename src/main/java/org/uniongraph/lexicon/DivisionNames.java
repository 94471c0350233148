package org.uniongraph.lexicon;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How else a division is called, as far as its official name tells: by its stem, as a county before it was a district,
 * as a subdistrict before it was a town.
 */
final class DivisionNames {
    private static final int SHORTEST = 2;
    private static final String BEIJING = "11";

    /** Kinds that a county changes into and from. */
    private static final List<String> COUNTY_KINDS = List.of("县", "区", "市");

    private static final Map<String, String> ZONE_SHORTS = Map.of(
            "高新技术产业开发区", "高新区",
            "高技术产业开发区", "高新区",
            "高新技术开发区", "高新区",
            "经济技术开发区", "经开区",
            "经济开发区", "经开区",
            "城乡一体化示范区", "示范区",
            "航空港经济综合实验区", "航空港区");

    private final Set<String> ambiguousStems;
    private final Set<String> generic;
    private final Set<String> taken;

    /**
     * @param divisions all there are: an official name isn't given to another division
     * @param listed names that are known to be other divisions' former ones
     * @param ambiguousStems stems that mean something else more often
     * @param generic names that are ordinary nouns: not given to any division
     */
    DivisionNames(Iterable<Division> divisions, Set<String> listed, Set<String> ambiguousStems, Set<String> generic) {
        this.ambiguousStems = ambiguousStems;
        this.generic = generic;
        this.taken = new HashSet<>(listed);
        for (Division division : divisions) {
            if (division.level() != DivisionLevel.TOWNSHIP) {
                taken.add(division.name());
            }
        }
    }

    /** The names of {@code division}, the official one among them. */
    Set<String> of(Division division) {
        Set<String> names = new LinkedHashSet<>();
        if (division.level() == DivisionLevel.TOWNSHIP) {
            addTownship(division, names);
        } else {
            addHigher(division, names);
        }
        names.removeAll(generic);
        names.add(division.name());
        return names;
    }

    private void addHigher(Division division, Set<String> names) {
        String stem = division.stem();
        String kind = Stems.kindOf(division.name(), division.level());
        if (stem.equals(division.name())) {
            addZone(stem, names);
            return;
        }
        if (!ambiguousStems.contains(stem) && !pointsOnly(stem, kind)) {
            names.add(stem);
        }
        switch (division.level()) {
            case PROVINCE -> names.add(stem + kind);
            case CITY -> addFree(List.of(stem + (kind.equals("自治州") ? "州" : "地区")), names);
            case COUNTY -> addFree(countyNames(stem, kind), names);
            case TOWNSHIP -> throw new IllegalArgumentException(division + ": expected a higher level");
        }
    }

    /** 苏尼特右旗 isn't called 苏尼特右. */
    private static boolean pointsOnly(String stem, String kind) {
        return kind.endsWith("旗") && "左右前后中".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    private static List<String> countyNames(String stem, String kind) {
        if (kind.endsWith("旗")) {
            return List.of(stem + "旗");
        }
        return COUNTY_KINDS.stream().map(other -> stem + other).toList();
    }

    private void addFree(List<String> candidates, Set<String> names) {
        candidates.stream().filter(name -> !taken.contains(name)).forEach(names::add);
    }

    private static void addZone(String name, Set<String> names) {
        ZONE_SHORTS.forEach((end, brief) -> {
            String place = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : "";
            if (place.length() >= SHORTEST) {
                names.add(place + brief);
            }
        });
    }

    private static void addTownship(Division division, Set<String> names) {
        for (String part : outsideAndInsideBrackets(division.name())) {
            names.add(part);
            String stem = Stems.of(part, DivisionLevel.TOWNSHIP);
            if (!stem.equals(part)) {
                addTownshipKinds(division, stem, names);
            }
        }
        addZone(division.name(), names);
    }

    private static void addTownshipKinds(Division division, String stem, Set<String> names) {
        for (String kind : List.of("镇", "乡", "街道", "街道办事处", "街道办")) {
            names.add(stem + kind);
        }
        if (stem.endsWith("镇") && stem.length() > SHORTEST - 1) {
            names.add(stem);
        }
        if (division.code().startsWith(BEIJING)) {
            names.add(stem + "地区"); // elsewhere 北京街道 would become 北京地区
        }
    }

    /** 城南经济新区（车逻镇） is called by either half. */
    private static List<String> outsideAndInsideBrackets(String name) {
        int open = name.indexOf('（');
        int close = name.indexOf('）');
        if (open < 0 || close < open) {
            return List.of(name);
        }
        String inside = name.substring(open + 1, close);
        String outside = name.substring(0, open) + name.substring(close + 1);
        boolean town = inside.endsWith("镇") || inside.endsWith("街道");
        return town && inside.length() > SHORTEST ? List.of(outside, inside) : List.of(outside);
    }
}
