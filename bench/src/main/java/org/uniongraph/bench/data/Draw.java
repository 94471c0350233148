package org.uniongraph.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Random choices that come out the same each time. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From {@code least} to {@code most}, both included. */
    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <T> T of(List<T> items, Zipf ranks) {
        return items.get(ranks.draw(random));
    }

    /** As many as {@code wanted}, fewer where one was drawn twice. */
    <T> List<T> several(List<T> items, Zipf ranks, int wanted) {
        Set<T> drawn = new LinkedHashSet<>();
        for (int i = 0; i < wanted; i++) {
            drawn.add(of(items, ranks));
        }
        return List.copyOf(drawn);
    }

    int rank(Zipf ranks) {
        return ranks.draw(random);
    }

    String letters(String from, int howMany) {
        StringBuilder letters = new StringBuilder(howMany);
        for (int i = 0; i < howMany; i++) {
            letters.append(from.charAt(random.nextInt(from.length())));
        }
        return letters.toString();
    }

    /** The items in random order. */
    <T> List<T> shuffled(List<T> items) {
        List<T> order = new ArrayList<>(items);
        for (int i = order.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T moved = order.get(i);
            order.set(i, order.get(other));
            order.set(other, moved);
        }
        return order;
    }
}
