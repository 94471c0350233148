package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uniongraph.extract.grammar.PlaceNames.PlaceName;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Joins the names of places to places, and tells what lies in what by the divisions printed before them. */
final class Places {
    private final Reading reading;
    private final Draft draft;

    Places(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /**
     * The places that stand beside the other names; an organisation that is only named within one of them is dropped.
     */
    Map<PlaceName, DraftEntity> join(
            Map<Span, DraftEntity> organizations, Set<PersonMention> people, Set<EventName> events) {
        List<Span> taken = new ArrayList<>(organizations.keySet());
        people.forEach(person -> taken.add(person.phrase()));
        events.forEach(name -> taken.add(name.span()));
        Map<PlaceName, DraftEntity> places = new LinkedHashMap<>();
        for (PlaceName place : new PlaceNames(reading, taken).find()) {
            DraftEntity entity = place(reading.of(place.name()), "place");
            entity.mention(place.span());
            entity.aliases.add(reading.of(place.span()));
            places.put(place, entity);
            addRegions(entity, place);
        }
        dropPartsOf(places.keySet(), organizations);
        return places;
    }

    private DraftEntity place(String name, String rule) {
        return draft.find(EntityType.PLACE, name)
                .orElseGet(() -> draft.add(new DraftEntity(EntityType.PLACE, name, rule)));
    }

    /** 江苏省南京市, 苏家坨镇凤凰岭基地: each lies in what is printed before it. */
    private void addRegions(DraftEntity place, PlaceName name) {
        DraftEntity inner = place;
        Term region = reading.hits().endingAt(WordList.DIVISIONS, name.region().end());
        while (region != null && region.start() >= name.region().start()) {
            DraftEntity outer = place(region.word().form(), "place-of-chain");
            outer.mention(new Span(region.start(), region.end()));
            draft.relate(RelationType.LOCATED_IN, inner, outer, null, name.span(), "located-by-chain");
            inner = outer;
            region = reading.hits().endingAt(WordList.DIVISIONS, region.start());
        }
    }

    /** 某中心 is no organisation of the article when only 某中心项目工地 is named. */
    private void dropPartsOf(Set<PlaceName> places, Map<Span, DraftEntity> organizations) {
        List<DraftEntity> inside = draft.entities(EntityType.ORGANIZATION).stream()
                .filter(entity -> !draft.touches(entity))
                .filter(entity -> entity.mentions.stream()
                        .allMatch(mention -> places.stream()
                                .anyMatch(place -> place.span().contains(mention)
                                        && !place.span().equals(mention))))
                .toList();
        draft.entities().removeAll(inside);
        organizations.values().removeAll(inside);
    }
}
