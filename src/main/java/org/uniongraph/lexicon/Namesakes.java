package org.uniongraph.lexicon;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which divisions go by each form, as indexes into the list of divisions.
 *
 * @param starts where those of each form begin, and one more for the end
 * @param divisions form by form, the most important first
 */
@SuppressWarnings("ArrayRecordComponent")
record Namesakes(int[] starts, int[] divisions) {
    static Namesakes of(List<List<Integer>> divisionsOfForms) {
        int[] starts = new int[divisionsOfForms.size() + 1];
        for (int form = 0; form < divisionsOfForms.size(); form++) {
            starts[form + 1] = starts[form] + divisionsOfForms.get(form).size();
        }
        int[] divisions = divisionsOfForms.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Namesakes(starts, divisions);
    }

    int forms() {
        return starts.length - 1;
    }

    boolean has(int form) {
        return starts[form] < starts[form + 1];
    }

    IntStream of(int form) {
        return IntStream.range(starts[form], starts[form + 1]).map(i -> divisions[i]);
    }
}
