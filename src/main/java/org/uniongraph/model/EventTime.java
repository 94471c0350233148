package org.uniongraph.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place, as far as its article says.
 *
 * @param start the first day, month or year, when the article fixes it
 * @param end the last one, when the article fixes it
 * @param text the phrase as printed: 近日, 今年一季度
 * @param resolvedAgainst the publication date that the phrase is relative to, when it is known
 */
public record EventTime(
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String text,
        @Nullable LocalDate resolvedAgainst) {

    public static final EventTime UNKNOWN = new EventTime(null, null, null, null);

    public EventTime {
        if (start != null && end != null && end.latest().isBefore(start.earliest())) {
            throw new IllegalArgumentException(
                    "event from " + start.value() + " to " + end.value() + ": it ends before it starts");
        }
    }

    /**
     * The last day on which the event can have begun: the end of its start date, or else the publication date of the
     * article that says 近日 ("on or shortly before", never that date itself).
     */
    public Optional<LocalDate> beganBy() {
        return start != null ? Optional.of(start.latest()) : Optional.ofNullable(resolvedAgainst);
    }
}
