package org.uniongraph.bench.data;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranks from 0 whose frequencies fall with a power of the rank, as the fame of organisations and people does. */
final class Zipf {
    private final double[] cumulative;

    /** @param exponent 0 draws all ranks alike, 1 the second half as often as the first */
    Zipf(int ranks, double exponent) {
        cumulative = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1.0 / Math.pow(rank + 1, exponent);
            cumulative[rank] = sum;
        }
    }

    int draw(SplittableRandom random) {
        double point = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, point);
        return Math.min(cumulative.length - 1, found < 0 ? -found - 1 : found);
    }
}
