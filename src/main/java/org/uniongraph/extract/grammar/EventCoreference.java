package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.RelationType;

/** Joins the event names of an article to events: those that say the same, and those that only point at one. */
final class EventCoreference {
    /** What a name must weigh to be an event by itself; tuned on the development articles. */
    private static final double ENOUGH = 1.6;
    /** What it must weigh to be the article's event when no name is enough. */
    private static final double BARELY = 0.8;

    /** Words for any event, which mean none that is named only later. */
    private static final Set<String> ANY_SORT = Set.of("活动", "行动");

    private static final Comparator<EventName> LONGEST_FIRST =
            Comparator.comparingInt(name -> -name.span().length());
    private static final Pattern OWN_NAME = Pattern.compile(".*(?:[12][0-9]{3}年|第.{1,3}届|首届|系列).*");

    private final Reading reading;
    private final Draft draft;
    private final Events events;
    private final EventNameWeight weights;
    private final EventWholes wholes;
    private final EventLikeness likeness;
    private final Prominence prominence;

    /**
     * @param organizations where they are named
     * @param headline of the article, folded
     */
    EventCoreference(Reading reading, Draft draft, NameSpans organizations, String headline) {
        this.reading = reading;
        this.draft = draft;
        this.events = new Events(reading);
        this.weights = new EventNameWeight(reading, organizations, headline);
        this.wholes = new EventWholes(reading);
        this.likeness = new EventLikeness(reading);
        this.prominence = new Prominence(reading, draft, headline);
    }

    /** The events that go by {@code found}, all of them added to the draft. */
    Events join(List<EventName> found) {
        List<EventName> named = new ArrayList<>();
        List<EventName> rest = new ArrayList<>();
        for (EventName name : found) {
            EventName weighed = name.withScore(weights.of(name));
            boolean enough = name.kind() == EventName.Kind.NAMED && weighed.score() >= ENOUGH;
            (enough ? named : rest).add(weighed);
        }
        List<EventName> decks = named.stream()
                .filter(name -> name.span().end() <= reading.deckEnd())
                .toList();
        if (decks.size() < named.size()) {
            named.removeAll(decks);
            rest.addAll(decks);
        }
        named.sort(LONGEST_FIRST);
        name(named);
        addParts(named);
        chooseMain(rest);
        rest.forEach(this::point);
        return events;
    }

    /** The longest first, since a short form of a name is recognised by its whole. */
    private void name(List<EventName> named) {
        List<EventName> all = new ArrayList<>(named);
        named.forEach(name -> all.addAll(wholes.of(name)));
        all.sort(LONGEST_FIRST);
        for (EventName name : all) {
            events.add(name, known(name).orElseGet(() -> event(name)));
        }
    }

    private void addParts(List<EventName> named) {
        for (EventName name : named) {
            for (EventName whole : wholes.of(name)) {
                DraftEntity part = events.byName().get(name);
                DraftEntity of = events.byName().get(whole);
                if (part != null && of != null) {
                    draft.relate(RelationType.PART_OF, part, of, null, name.span(), "part-by-name");
                }
            }
        }
    }

    /** The most prominent event; when no name was enough for one, the weightiest of the rest. */
    private void chooseMain(List<EventName> rest) {
        events.all().stream()
                .max(Comparator.comparingDouble((DraftEntity event) -> prominence.of(event, events.weight(event)))
                        .thenComparingInt(event -> -event.mentions.getFirst().start()))
                .ifPresent(events::setMain);
        if (events.main().isPresent()) {
            return;
        }
        rest.stream()
                .filter(name -> name.kind() != EventName.Kind.PART && name.score() >= BARELY)
                .max(Comparator.comparingDouble(EventName::score))
                .ifPresent(name -> {
                    DraftEntity event = event(name);
                    events.setMain(event);
                    events.add(name, event);
                });
    }

    /** 大赛, 此次活动, 开幕式: joins the name to the event that is meant, when one is. */
    private void point(EventName name) {
        if (!events.byName().containsKey(name)) {
            meant(name).ifPresent(event -> events.add(name, event));
        }
    }

    private Optional<DraftEntity> meant(EventName name) {
        if (name.span().end() <= reading.deckEnd()) {
            return known(name).or(() -> events.main().filter(main -> likeness.mayMean(name, main)));
        }
        if (name.kind() == EventName.Kind.NAMED) {
            return known(name);
        }
        boolean part = name.kind() == EventName.Kind.PART;
        String head = name.headIn(reading);
        Predicate<DraftEntity> likeHead =
                event -> event.name.endsWith(head) || part && head.length() > 2 && event.name.contains(head);
        Optional<DraftEntity> byHead = ANY_SORT.contains(head)
                ? events.namedBefore(name.span().start(), likeHead)
                : events.lastBefore(name.span().start(), likeHead);
        if (byHead.isPresent()) {
            return byHead;
        }
        return part ? events.main().map(_ -> event(name)) : events.main().filter(main -> likeness.mayMean(name, main));
    }

    /** An event that goes by this name too. */
    private Optional<DraftEntity> known(EventName name) {
        return events.all().stream().filter(likeness.sameAs(name)).findFirst();
    }

    private DraftEntity event(EventName name) {
        String surface = reading.of(name.span());
        DraftEntity entity = draft.add(new DraftEntity(
                EntityType.EVENT,
                withoutSlogan(surface, name.theme()),
                "event-" + name.kind().name().toLowerCase(Locale.ROOT)));
        entity.eventType = name.type();
        entity.theme = name.theme();
        entity.aliases.add(surface);
        return entity;
    }

    /** A slogan before the name is the event's theme and no part of its name, unless little else would be left. */
    private static String withoutSlogan(String surface, @Nullable String slogan) {
        if (slogan == null) {
            return surface;
        }
        String rest = surface.replace("“" + slogan + "”", "").replaceAll("^[—-]+", "");
        boolean own = rest.length() >= 10 || OWN_NAME.matcher(rest).matches();
        return own ? rest : surface;
    }
}
