package org.uniongraph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Division;

/**
 * One of the bodies of a division, such as its general union.
 *
 * @param former the name by which the division is meant when it went by another one then, otherwise null
 * @param body what it is there, the region left out: 总工会, 教育工会, 人力资源和社会保障局
 */
record RegionalBody(Division division, @Nullable String former, String body) {
    static final String GENERAL_UNION = "总工会";

    /** What tells it apart from all other organisations. */
    List<String> identity() {
        String region = "division " + division.code();
        return former == null ? List.of(region, body) : List.of(region, former, body);
    }

    /** Whether this is the general union of a division as it is today. */
    boolean isGeneralUnion() {
        return former == null && body.equals(GENERAL_UNION);
    }
}
