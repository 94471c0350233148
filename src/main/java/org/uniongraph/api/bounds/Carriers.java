package org.uniongraph.api.bounds;

/**
 * The threads that carry virtual ones. There are as many as processors by default, and one that computes keeps its own
 * until it is done; more of them share the processors as the operating system sees fit.
 */
public final class Carriers {
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    /** Three for each processor suffice by default, and for settings beyond that there is some room. */
    private static final int FOR_EACH_PROCESSOR = 4;

    private static final int LEAST = 32;

    private Carriers() {}

    /**
     * To be called before the first virtual thread: there shall be carriers for all statements and to spare. One that
     * is not needed is not made.
     */
    public static void provide() {
        if (System.getProperty(PARALLELISM) == null) {
            int processors = Runtime.getRuntime().availableProcessors();
            System.setProperty(PARALLELISM, Integer.toString(Math.max(LEAST, FOR_EACH_PROCESSOR * processors)));
        }
    }

    /** Whether as many as {@code busy} can be busy, and each processor still has a free one. */
    static boolean areMoreThan(int busy, int processors) {
        return Integer.getInteger(PARALLELISM, processors) >= busy + processors;
    }
}
