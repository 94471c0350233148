package org.uniongraph.bench.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;

/** Writes names into a draft. */
final class Names {
    private final Draft draft;

    Names(Draft draft) {
        this.draft = draft;
    }

    void body(Body body, String form) {
        draft.name(
                body.id(),
                form,
                (name, aliases) -> new Attributes(
                        EntityType.ORGANIZATION,
                        name,
                        aliases,
                        body.kind(),
                        body.level(),
                        null,
                        null,
                        EventTime.UNKNOWN));
    }

    void person(Person person) {
        draft.name(person.id(), person.name(), plain(EntityType.PERSON));
    }

    void reporter(Reporter reporter) {
        draft.name(reporter.id(), reporter.name(), plain(EntityType.PERSON));
    }

    void site(Site site) {
        draft.name(site.id(), site.name(), plain(EntityType.PLACE));
    }

    void subject(Subject subject) {
        draft.name(subject.id(), subject.name(), plain(EntityType.TOPIC));
    }

    /** @param published the day of the article, which 近日 is relative to */
    void occasion(Occasion occasion, @Nullable String printedDate, LocalDate published) {
        EventTime time = occasion.start() == null
                ? new EventTime(null, null, "近日", published)
                : new EventTime(occasion.start(), occasion.end(), printedDate, null);
        draft.name(
                occasion.id(),
                occasion.name(),
                (name, aliases) ->
                        new Attributes(EntityType.EVENT, name, aliases, null, null, occasion.type(), null, time));
    }

    private static Draft.Nature plain(EntityType type) {
        return (name, aliases) -> new Attributes(type, name, aliases, null, null, null, null, EventTime.UNKNOWN);
    }
}
