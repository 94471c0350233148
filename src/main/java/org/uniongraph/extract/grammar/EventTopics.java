package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Map;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Gives the events of an article their topics: the article's own those that it tells, another those of its name. */
final class EventTopics {
    private final Reading reading;
    private final Draft draft;
    private final Events events;

    EventTopics(Reading reading, Draft draft, Events events) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
    }

    /** @param main the article's own event */
    void add(DraftEntity main) {
        Topics.in(reading.text()).forEach(mention -> add(mention, main));
    }

    private void add(TopicMention mention, DraftEntity main) {
        DraftEntity topic = draft.find(EntityType.TOPIC, mention.name())
                .orElseGet(
                        () -> draft.add(new DraftEntity(EntityType.TOPIC, mention.name(), "topic-" + mention.rule())));
        topic.mention(mention.span());
        topic.aliases.add(reading.of(mention.span()));
        List<DraftEntity> named = draft.entities(EntityType.EVENT).stream()
                .filter(event -> event != main && carries(event, mention))
                .toList();
        for (DraftEntity event : named) {
            draft.relate(RelationType.ABOUT, event, topic, null, event.mentions.getFirst(), "about-name");
        }
        if (named.isEmpty() || !isInNameOfOther(mention.span(), main) || carries(main, mention)) {
            Span evidence = reading.clauseAround(mention.span());
            draft.relate(RelationType.ABOUT, told(mention.span(), main), topic, null, evidence, "about-main");
        }
    }

    /** The event of the sentence, when it names one that stands apart from the article's own, and not that one. */
    private DraftEntity told(Span topic, DraftEntity main) {
        Span sentence = reading.sentenceAround(topic);
        List<DraftEntity> here = events.byName().entrySet().stream()
                .filter(name ->
                        sentence.contains(name.getKey().span()) && name.getKey().kind() == EventName.Kind.NAMED)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return here.isEmpty() || here.contains(main)
                ? main
                : here.stream()
                        .filter(event -> event.eventType != EventType.CEREMONY && !EventWholes.isStage(event.name))
                        .findFirst()
                        .orElse(main);
    }

    private boolean carries(DraftEntity event, TopicMention mention) {
        return event.aliases.stream().anyMatch(name -> Topics.isNamedIn(name, mention.name()));
    }

    private boolean isInNameOfOther(Span span, DraftEntity main) {
        return events.byName().entrySet().stream()
                .filter(name -> name.getValue() != main)
                .map(Map.Entry::getKey)
                .anyMatch(name -> name.span().contains(span));
    }
}
