package org.uniongraph.search;

/** How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another. */
final class Distance {
    private Distance() {}

    /** The optimal string alignment distance, in code points. */
    static int between(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] cost = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, cost);
            }
        }
        return cost[a.length][b.length];
    }

    private static int least(int[] a, int[] b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
