package org.uniongraph.bench.sink;

/** Cuts Chinese text into overlapping pairs of letters, as the database's {@code cjk} analyzer does. */
final class Bigrams {
    private Bigrams() {}

    static String of(String text) {
        StringBuilder pairs = new StringBuilder(text.length() * 3);
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
                pairs.append(text, i, i + 2).append(' ');
            }
        }
        return pairs.toString();
    }

    private static boolean isHan(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
