package org.uniongraph.model;

import java.util.List;

/**
 * A decision on whether two entities are one.
 *
 * @param left the entity with the smaller id
 * @param right the entity with the larger id
 * @param score from 0 (surely different) to 1 (surely the same)
 * @param by a rule or a curator
 */
public record Judgement(
        String id, Verdict verdict, EntityId left, EntityId right, double score, List<String> reasons, String by) {
    /** What was decided. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** A person is to decide. */
        UNSURE
    }

    public Judgement {
        reasons = List.copyOf(reasons);
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException(
                    "judgement on " + left + " and " + right + ": expected two entities, smaller id first");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score " + score + ": expected 0 to 1");
        }
    }

    /** The judgement on two entities, in either order. */
    public static Judgement of(Verdict verdict, EntityId a, EntityId b, double score, List<String> reasons, String by) {
        EntityId left = a.compareTo(b) < 0 ? a : b;
        EntityId right = left.equals(a) ? b : a;
        String id = Ids.make(Ids.JUDGEMENT, verdict.name(), left.value(), right.value(), by);
        return new Judgement(id, verdict, left, right, score, reasons, by);
    }
}
