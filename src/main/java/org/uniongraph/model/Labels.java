package org.uniongraph.model;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds an enum constant by its label, or says which labels there are. */
final class Labels {
    private Labels() {}

    static <E extends Enum<E>> E find(E[] values, Function<E, String> label, String wanted, String what) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(what + " '" + wanted + "': expected one of "
                        + Arrays.stream(values).map(label).collect(Collectors.joining(", "))));
    }
}
