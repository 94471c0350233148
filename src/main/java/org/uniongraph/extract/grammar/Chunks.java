package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uniongraph.extract.grammar.PlaceNames.PlaceName;
import org.uniongraph.extract.grammar.Skeleton.Chunk;
import org.uniongraph.model.Span;

/** Puts the names of an article into the order of its text; of names that overlap, the first and longest stands. */
final class Chunks {
    private final List<Chunk> all = new ArrayList<>();

    void addPersons(Map<PersonMention, DraftEntity> persons) {
        persons.forEach((mention, person) -> all.add(new Chunk(Skeleton.PERSON, mention.phrase(), person)));
    }

    void addEvents(Map<EventName, DraftEntity> events) {
        events.forEach((name, event) -> all.add(new Chunk(Skeleton.EVENT, name.span(), event)));
    }

    void addOrganizations(Map<Span, DraftEntity> organizations) {
        organizations.forEach((span, entity) -> all.add(new Chunk(Skeleton.ORGANIZATION, span, entity)));
    }

    void addPlaces(Map<PlaceName, DraftEntity> places) {
        places.forEach((place, entity) -> all.add(new Chunk(Skeleton.PLACE, place.span(), entity)));
    }

    /** None overlapping; of two with the same span, that added first. */
    List<Chunk> inOrder() {
        return LeftmostLongest.of(all, Chunk::span);
    }
}
