package org.uniongraph;

/**
 * The threads that carry virtual ones, of which the JDK makes as many as there are processors. A statement of the
 * embedded database computes on its carrier until it is done; with more carriers than statements may run at once, the
 * operating system shares the processors among them (docs/decisions/0023).
 */
final class Carriers {
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    /** For each processor two statements, half a slow one, and one that is free. */
    private static final int FOR_EACH_PROCESSOR = 4;

    private static final int LEAST = 32;

    private Carriers() {}

    /** To be called before the first virtual thread. What the JVM was started with stays. */
    static void provide() {
        if (System.getProperty(PARALLELISM) == null) {
            int processors = Runtime.getRuntime().availableProcessors();
            System.setProperty(PARALLELISM, Integer.toString(Math.max(LEAST, FOR_EACH_PROCESSOR * processors)));
        }
    }
}
