package org.uniongraph.extract.grammar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.dates.DateMention;
import org.uniongraph.extract.grammar.dates.Dates;
import org.uniongraph.extract.grammar.figures.Count;
import org.uniongraph.extract.grammar.figures.Counts;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.Span;

/** Gives the events of an article their figures, topics and dates. */
final class Details {
    private final Reading reading;
    private final Draft draft;
    private final Events events;
    private final @Nullable LocalDate publishedOn;

    Details(Reading reading, Draft draft, Events events, @Nullable LocalDate publishedOn) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
        this.publishedOn = publishedOn;
    }

    void add() {
        if (events.main().isEmpty()) {
            return;
        }
        DraftEntity main = events.main().orElseThrow();
        CountedEvents counted = new CountedEvents(reading, draft, events);
        for (Count count : Counts.in(reading.text())) {
            if (!count.cumulative()) {
                draft.figures().add(new DraftFigure(counted.of(count, main), count));
            }
        }
        new EventTopics(reading, draft, events).add(main);
        dates(main);
    }

    private void dates(DraftEntity main) {
        List<DateMention> dates = Dates.in(reading.text(), publishedOn);
        for (DraftEntity event : draft.entities(EntityType.EVENT)) {
            date(event, dates, event == main).ifPresent(date -> event.time = time(date));
        }
    }

    /** The date in the event's own sentence that stands nearest; for the article's own event, else its first date. */
    private Optional<DateMention> date(DraftEntity event, List<DateMention> dates, boolean main) {
        for (Span mention : event.mentions.stream().sorted().toList()) {
            Span sentence = reading.sentenceAround(mention);
            Optional<DateMention> nearest = dates.stream()
                    .filter(date -> sentence.contains(date.span()) && !mention.contains(date.span()))
                    .min(Comparator.comparingInt(date -> Math.abs(date.span().start() - mention.start())));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return main ? dates.stream().findFirst() : Optional.empty();
    }

    private EventTime time(DateMention date) {
        if (date.start() == null || !date.yearPrinted()) {
            return new EventTime(null, null, date.phrase(), publishedOn);
        }
        return new EventTime(date.start(), date.start().equals(date.end()) ? null : date.end(), date.phrase(), null);
    }
}
