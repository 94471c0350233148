package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a set of dated facts amounts to over time. */
final class Timeline {
    private Timeline() {}

    /** A fact with the time for which the graph held it. */
    record Dated<F>(
            F fact, ZonedDateTime recordedAt, @Nullable ZonedDateTime retractedAt) {
        boolean holdsAt(ZonedDateTime instant) {
            return !recordedAt.isAfter(instant) && (retractedAt == null || retractedAt.isAfter(instant));
        }
    }

    /**
     * The sum of the facts that held, for every stretch of time in which some did and the sum stayed the same; oldest
     * first. The last one has no end if it holds now.
     */
    static <F, S> List<Dated<S>> of(Collection<Dated<F>> facts, Function<List<F>, S> sum) {
        TreeSet<ZonedDateTime> changes = new TreeSet<>();
        for (Dated<F> fact : facts) {
            changes.add(fact.recordedAt());
            if (fact.retractedAt() != null) {
                changes.add(fact.retractedAt());
            }
        }
        List<Dated<S>> stretches = new ArrayList<>();
        for (ZonedDateTime from : changes) {
            List<F> held = facts.stream()
                    .filter(fact -> fact.holdsAt(from))
                    .map(Dated::fact)
                    .toList();
            if (!held.isEmpty()) {
                append(stretches, new Dated<>(sum.apply(held), from, changes.higher(from)));
            }
        }
        return stretches;
    }

    private static <S> void append(List<Dated<S>> stretches, Dated<S> next) {
        if (!stretches.isEmpty()) {
            Dated<S> last = stretches.getLast();
            if (Objects.equals(last.retractedAt(), next.recordedAt())
                    && last.fact().equals(next.fact())) {
                stretches.set(stretches.size() - 1, new Dated<>(last.fact(), last.recordedAt(), next.retractedAt()));
                return;
            }
        }
        stretches.add(next);
    }
}
