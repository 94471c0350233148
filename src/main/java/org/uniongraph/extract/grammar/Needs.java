package org.uniongraph.extract.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text must hold so that a pattern can be found in it: from each of several sets a letter or a pair of letters.
 * Read from the pattern itself; a look at it saves most searches, and never one that would find something.
 */
final class Needs {
    private final List<Need> needs;

    private Needs(List<Need> needs) {
        this.needs = needs;
    }

    /** What {@code pattern} needs; nothing when it is written in a way that isn't understood here. */
    static Needs of(Pattern pattern) {
        List<Need> needs = pattern.flags() == 0 ? PatternNeeds.of(pattern.pattern()) : List.of();
        return new Needs(needs.stream()
                .sorted(Comparator.comparingInt(Need::weight))
                .map(Need::ready)
                .toList());
    }

    /** The letters of {@code text} and its pairs of letters, to be asked of by {@link #areMetBy}. */
    static Held held(String text) {
        return new Held(text);
    }

    boolean areMetBy(Held held) {
        for (Need need : needs) {
            if (!need.isMetBy(held)) {
                return false;
            }
        }
        return true;
    }
}
