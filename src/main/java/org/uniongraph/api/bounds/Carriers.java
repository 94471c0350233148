package org.uniongraph.api.bounds;

/** The threads that carry virtual ones. One that computes keeps its carrier until it is done. */
final class Carriers {
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    private Carriers() {}

    /** Whether as many as {@code busy} can be kept, and each processor still has a free one. */
    static boolean areMoreThan(int busy, int processors) {
        return Integer.getInteger(PARALLELISM, processors) >= busy + processors;
    }
}
