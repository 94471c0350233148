package org.uniongraph.bench.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EventType;
import org.uniongraph.model.PartialDate;

/**
 * An event and all that articles may say of it.
 *
 * @param day when it begins
 * @param start as articles print it; null when they only say 近日
 * @param season what it is part of
 */
record Occasion(
        EntityId id,
        String name,
        EventType type,
        LocalDate day,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        List<Body> hosts,
        List<Body> competitors,
        List<Person> guests,
        List<Prize> prizes,
        Site venue,
        List<Subject> subjects,
        List<Count> counts,
        @Nullable Occasion season) {

    /** What somebody won. */
    record Prize(Person winner, String award) {}

    /** How many there were of something, as printed: 120 名 职工. */
    record Count(String verb, int value, String unit, String counted, boolean approximate) {}
}
