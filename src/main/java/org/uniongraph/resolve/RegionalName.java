package org.uniongraph.resolve;

import java.util.List;
import java.util.function.Predicate;

/**
 * A name read as that of a region and what is of this region.
 *
 * @param region the region as printed: 海淀区, 江苏省南京市
 * @param meanings the bodies that it can mean, one for each division of that name; the same body in all
 * @param known whether regions are known to have such a body
 * @param noun whether the region's name is an ordinary noun too (城区)
 */
record RegionalName(String region, List<RegionalBody> meanings, boolean known, boolean noun) {
    RegionalName {
        meanings = List.copyOf(meanings);
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException("region '" + region + "': expected at least one division of that name");
        }
    }

    String body() {
        return meanings.getFirst().body();
    }

    /** This name without the meanings that don't fit; as it is when none fits. */
    RegionalName narrowed(Predicate<RegionalBody> fits) {
        List<RegionalBody> fitting = meanings.stream().filter(fits).toList();
        return fitting.isEmpty() ? this : new RegionalName(region, fitting, known, noun);
    }
}
