package org.uniongraph.query;

import java.util.Set;

/** In which direction a node has few relationships of a type: each has many at one end at most. */
final class Fewness {
    /** The types of which a node has few towards it, and may have many from it; of the others it is the reverse. */
    private static final Set<String> FEW_INWARD = Set.of("ORGANIZED", "PARTICIPATED_IN", "WON", "AUTHORED");

    private Fewness() {}

    static boolean few(String type, Source.Direction direction) {
        return switch (direction) {
            case IN -> FEW_INWARD.contains(type);
            case OUT -> !FEW_INWARD.contains(type);
            case BOTH -> false;
        };
    }
}
