package org.uniongraph.article;

import java.util.List;

/** Cuts a run of Han into the names that it is: mostly one, at times several without a space. */
final class GluedNames {
    private static final List<List<Integer>> CUTS = List.of(List.of(2, 2), List.of(3, 3), List.of(3, 2), List.of(2, 3));

    private GluedNames() {}

    /**
     * The names that {@code run} is, in order; empty when it is something else.
     *
     * @param strict as in {@link PersonName#is}
     */
    static List<String> of(String run, boolean strict) {
        if (run.length() > 2 && PersonName.isTranscribed(run) && PersonName.is(run, strict)) {
            return List.of(run);
        }
        List<String> two = run.length() == 5 && strict ? List.of() : two(run);
        if (!two.isEmpty()) {
            return two;
        }
        return PersonName.is(run, strict) ? List.of(run) : List.of();
    }

    /** Characters that are two names: 张三李四, 王小明李四. */
    private static List<String> two(String run) {
        for (List<Integer> cut : CUTS) {
            int first = cut.getFirst();
            if (run.length() == first + cut.getLast()) {
                List<String> halves = List.of(run.substring(0, first), run.substring(first));
                boolean compound = PersonNameWords.COMPOUND_SURNAMES.contains(run.substring(0, 2));
                boolean names =
                        halves.stream().allMatch(half -> PersonName.is(half, true) && !PersonNameWords.isPlace(half));
                if (names && !(compound && run.length() == 4)) {
                    return halves;
                }
            }
        }
        return List.of();
    }
}
