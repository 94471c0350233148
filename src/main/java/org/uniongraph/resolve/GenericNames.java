package org.uniongraph.resolve;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.OrganizationKind;

/** Names that say what sort of union one is, but not which: 集团工会, 该公司工会, 联合工会, 女职工委员会. Many go by them. */
final class GenericNames {
    private static final String GENERIC = "generic-words";
    private static final String HEADS = "org-heads";
    private static final Pattern POINTING = Pattern.compile("^[该此这本我].+");

    private final Lexicon lexicon;

    GenericNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether {@code name} consists of nothing but words that tell a sort of organisation. */
    boolean isGeneric(String name, OrganizationKind kind) {
        if (kind != OrganizationKind.UNION) {
            return false;
        }
        return isMadeOfSorts(POINTING.matcher(name).matches() ? name.substring(1) : name);
    }

    private boolean isMadeOfSorts(String name) {
        boolean[] reached = new boolean[name.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= name.length(); end++) {
            int to = end;
            reached[end] =
                    IntStream.range(0, end).anyMatch(start -> reached[start] && isSort(name.substring(start, to)));
        }
        return reached[name.length()];
    }

    private boolean isSort(String word) {
        return lexicon.word(GENERIC, word).isPresent()
                || lexicon.word(HEADS, word).isPresent();
    }
}
