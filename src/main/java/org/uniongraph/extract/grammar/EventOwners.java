package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uniongraph.extract.grammar.Skeleton.Chunk;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Reads whose an event is from the organisation at the beginning of its name: 某总工会“…”活动, 某总工会第九次代表大会. */
final class EventOwners {
    private final Reading reading;
    private final Draft draft;
    private final Events events;

    EventOwners(Reading reading, Draft draft, Events events) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
    }

    /**
     * @param chunks the names of the text of which none overlap; an organisation that isn't among them holds nothing
     * @param organizations all by the places that name them, within the names of their congresses too
     */
    void add(List<Chunk> chunks, Map<Span, DraftEntity> organizations) {
        events.byName().forEach((name, event) -> {
            Span possessor = name.possessor();
            if (possessor == null) {
                congress(name)
                        .ifPresent(union -> draft.relate(
                                RelationType.PARTICIPATED_IN, union, event, null, name.span(), "congress-of"));
                return;
            }
            boolean stands = chunks.stream()
                    .anyMatch(chunk -> chunk.letter() == Skeleton.ORGANIZATION
                            && chunk.span().equals(possessor));
            DraftEntity owner = organizations.get(possessor);
            if (owner != null && (stands || EventName.isCongress(name.headIn(reading)))) {
                add(owner, possessor, name, event);
            }
        });
    }

    /** 某公司第九次工会会员代表大会 is that of its union, when the article names that one. */
    private DraftEntity unionOf(DraftEntity owner) {
        return draft.relations().stream()
                .filter(r -> r.type() == RelationType.UNION_OF && r.to() == owner)
                .map(DraftRelation::from)
                .findFirst()
                .orElse(owner);
    }

    /** 某总工会“送清凉”活动启动仪式: the owner holds the activity. */
    private boolean isCeremonyOfNamed(DraftEntity event) {
        return event.eventType == EventType.CEREMONY
                && draft.relations().stream().anyMatch(r -> r.type() == RelationType.PART_OF && r.from() == event);
    }

    /** 某联合会揭牌仪式: what is unveiled holds nothing yet. */
    private boolean isFounded(Span possessor) {
        return reading.follows(possessor.end(), "揭牌") || reading.follows(possessor.end(), "成立");
    }

    /** 某县工会第九次代表大会 is that of 某县总工会. */
    private Optional<DraftEntity> congress(EventName name) {
        String printed = reading.of(name.span());
        int union = printed.indexOf("工会第");
        if (union < 2 || !EventName.isCongress(name.headIn(reading))) {
            return Optional.empty();
        }
        String full = printed.substring(0, union) + "总工会";
        return draft.entities(EntityType.ORGANIZATION).stream()
                .filter(organization -> organization.isUnion() && organization.name.endsWith(full))
                .findFirst();
    }

    /** An event is held by its owner; in its own congress a union takes part. */
    private void add(DraftEntity owner, Span possessor, EventName name, DraftEntity event) {
        Span evidence = new Span(possessor.start(), name.span().end());
        if (EventName.isCongress(name.headIn(reading)) || isFounded(possessor)) {
            DraftEntity member = reading.of(name.span()).contains("工会") ? unionOf(owner) : owner;
            draft.relate(RelationType.PARTICIPATED_IN, member, event, null, evidence, "congress-of");
        } else if (!isCeremonyOfNamed(event)) {
            draft.relate(RelationType.ORGANIZED, owner, event, "HOST", evidence, "host-possessor");
        }
    }
}
