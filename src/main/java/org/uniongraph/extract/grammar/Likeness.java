package org.uniongraph.extract.grammar;

/** How alike two names are. */
final class Likeness {
    private static final int MAX = 120;

    private Likeness() {}

    /** One bit for each letter of {@code name}, of {@value Long#SIZE} that letters share: for {@link #atMost}. */
    static long letters(String name) {
        long letters = 0;
        for (int i = 0; i < Math.min(MAX, name.length()); i++) {
            letters |= 1L << (name.charAt(i) % Long.SIZE);
        }
        return letters;
    }

    /**
     * What {@link #of} can't exceed, since a letter that one name lacks is in no common subsequence; told without
     * reading them.
     */
    static double atMost(String a, long lettersOfA, String b, long lettersOfB) {
        int left = Math.min(MAX, a.length());
        int right = Math.min(MAX, b.length());
        int common = Math.min(
                left - Long.bitCount(lettersOfA & ~lettersOfB), right - Long.bitCount(lettersOfB & ~lettersOfA));
        return 2.0 * common / (left + right);
    }

    /** F1 of their longest common subsequence, 0 to 1; what is longer than {@value #MAX} letters is cut. */
    static double of(String a, String b) {
        String left = a.substring(0, Math.min(MAX, a.length()));
        String right = b.substring(0, Math.min(MAX, b.length()));
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int[] row = new int[right.length() + 1];
        for (int i = 0; i < left.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                row[j] = left.charAt(i) == right.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[right.length()] / (left.length() + right.length());
    }
}
