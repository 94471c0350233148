package org.uniongraph.evaluation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When two names are the same, and how like they are. Counts code points. */
final class Names {
    private static final Pattern NOT_COMPARED =
            Pattern.compile("[\\s\\x1c-\\x1f“”\"'《》「」『』·•()（）,，、:：—\\-]", Pattern.UNICODE_CHARACTER_CLASS);

    private Names() {}

    /** Without white space, quotes, brackets, commas, colons, dots and dashes. */
    static String plain(String name) {
        return NOT_COMPARED.matcher(name).replaceAll("");
    }

    /** The plain forms that are right for {@code entity}. */
    static Set<String> forms(Facts.Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.accept().stream())
                .map(Names::plain)
                .collect(Collectors.toSet());
    }

    /** The share of characters in common and in the same order, in [0, 1]: 2 lcs / (|a| + |b|). */
    static double likeness(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return left.length == 0 || right.length == 0
                ? 0
                : 2.0 * longestCommon(left, right) / (left.length + right.length);
    }

    private static int longestCommon(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int x : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = x == b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length];
    }

    static double likeness(Facts.Entity gold, String plainName) {
        List<Double> each =
                forms(gold).stream().map(form -> likeness(plainName, form)).toList();
        return each.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
