package org.uniongraph.extract.grammar;

import org.uniongraph.model.EventType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/**
 * How much an event looks like what the article is about: named early, like the headline, itself and no stage of
 * another. Tuned on the development articles.
 */
final class Prominence {
    private static final double MOST_OF_NAME = 5;
    /** Within how many letters an early name counts for more. */
    private static final double EARLY = 300;

    private final Reading reading;
    private final Draft draft;
    private final String headline;

    Prominence(Reading reading, Draft draft, String headline) {
        this.reading = reading;
        this.draft = draft;
        this.headline = EventLikeness.core(headline);
    }

    /** Whether one of its places has a name of its own: 宣讲活动攀枝花专场. */
    private boolean series(DraftEntity event) {
        return draft.relations().stream()
                .anyMatch(r -> r.type() == RelationType.PART_OF
                        && r.to() == event
                        && r.from().name.contains(event.name)
                        && EventWholes.isOneOfSeries(r.from().name));
    }

    /** @param weight of the event's weightiest name */
    double of(DraftEntity event, double weight) {
        int first = event.mentions.stream().mapToInt(Span::start).min().orElse(0);
        boolean part = draft.relations().stream().anyMatch(r -> r.type() == RelationType.PART_OF && r.from() == event);
        boolean whole = draft.relations().stream().anyMatch(r -> r.type() == RelationType.PART_OF && r.to() == event);
        double prominence = Math.min(MOST_OF_NAME, weight);
        prominence += first < reading.firstParagraphEnd() ? 2 : 0;
        prominence += 2.0 * Math.max(0, 1 - first / EARLY);
        prominence += 4 * Likeness.of(EventLikeness.core(event.name), headline);
        prominence += series(event) ? -2 : whole ? 0.5 : 0;
        prominence -= part && event.eventType == EventType.CEREMONY ? 2.5 : 0;
        return prominence;
    }
}
