package org.uniongraph.bench.data;

/**
 * How much of everything a graph of so many articles has. Small graphs have few organisations as well, so that these
 * have as many links as in a large one.
 */
public record Scale(int articles) {
    public Scale {
        if (articles < 1_000 || articles > 5_000_000) {
            throw new IllegalArgumentException("articles " + articles + ": expected 1000 to 5000000");
        }
    }

    int events() {
        return articles / 2;
    }

    int people() {
        return articles / 5;
    }

    int reporters() {
        return Math.max(50, articles / 200);
    }

    int cities() {
        return Math.min(333, articles / 100);
    }

    int counties() {
        return Math.min(2_800, articles / 50);
    }

    int townships() {
        return Math.min(20_000, articles / 50);
    }

    int companies() {
        return articles / 25;
    }

    int venues() {
        return Math.max(200, articles / 50);
    }

    int topics() {
        return 400;
    }

    /** Events so large that others are part of them; they come first. */
    int seasons() {
        return Math.max(10, articles / 500);
    }
}
