package org.uniongraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Sums up how well a relation or figure is supported. */
final class Evidence {
    /** Repetition alone never makes a fact certain. */
    private static final double MOST_BY_REPETITION = 0.99;

    private Evidence() {}

    /** confidence, statementCount and sourceCount of what {@code supports} support. */
    static Map<String, Object> summarise(Collection<Support> supports) {
        Map<String, Double> bestOfText = new HashMap<>();
        long statements = 0;
        for (Support support : supports) {
            bestOfText.merge(support.textHash(), support.confidence(), Math::max);
            statements += support.statements();
        }
        Map<String, Object> summary = new TreeMap<>();
        summary.put("confidence", combined(bestOfText.values()));
        summary.put("statementCount", statements);
        summary.put("sourceCount", (long) bestOfText.size());
        return summary;
    }

    /**
     * Noisy-or: 1 − ∏(1 − c), in order of size so that rounding doesn't depend on the order of ingest; six decimals.
     */
    private static double combined(Collection<Double> confidences) {
        double best = 0;
        double doubt = 1;
        for (double confidence : confidences.stream().sorted().toList()) {
            best = Math.max(best, confidence);
            doubt *= 1 - confidence;
        }
        double combined = Math.max(best, Math.min(1 - doubt, MOST_BY_REPETITION));
        return Math.round(combined * 1e6) / 1e6;
    }
}
