package org.uniongraph.extract.grammar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EventType;

/** The events of an article: where each is named, which one is meant at a place, and which one the article is about. */
final class Events {
    private static final Pattern OVER = Pattern.compile("(?:一|刚一?|甫一|正式)?(?:结束|落幕|之后|后，|过后)");

    /** Before the name of an event of which the text only reminds: 3年前，两人在联谊会上相识. */
    private static final Pattern BYGONE = Pattern.compile("[0-9一二三四五六七八九十两几]年前|去年|前年|此前|曾|上届|往届|早在|多年来|近年来|以往");

    /** How far before a name such words are sought. */
    private static final int BEFORE = 40;

    private final Reading reading;
    private final Map<EventName, DraftEntity> byName = new LinkedHashMap<>();
    private final TreeMap<Integer, EventName> names = new TreeMap<>();
    private final Map<DraftEntity, Double> weights = new LinkedHashMap<>();
    private @Nullable DraftEntity main;

    Events(Reading reading) {
        this.reading = reading;
    }

    /** The event that the article is about; empty when it names none. */
    Optional<DraftEntity> main() {
        return Optional.ofNullable(main);
    }

    void setMain(@Nullable DraftEntity event) {
        main = event;
    }

    Map<EventName, DraftEntity> byName() {
        return byName;
    }

    /** All events, in the order in which they were added. */
    Set<DraftEntity> all() {
        return weights.keySet();
    }

    /** The weight of an event's weightiest name. */
    double weight(DraftEntity event) {
        return weights.getOrDefault(event, 0.0);
    }

    /** Notes that {@code event} goes by {@code name}. */
    void add(EventName name, DraftEntity event) {
        byName.put(name, event);
        names.put(name.span().start(), name);
        event.mention(name.span());
        if (name.kind() != EventName.Kind.POINTING) {
            event.aliases.add(reading.of(name.span()));
        }
        weights.merge(event, name.score(), Double::max);
    }

    /** The event of those that pass {@code test} that is named last before {@code place}, or else the first added. */
    Optional<DraftEntity> lastBefore(int place, Predicate<DraftEntity> test) {
        return namedBefore(place, test).or(() -> all().stream().filter(test).findFirst());
    }

    /** The event of those that pass {@code test} that is named last before {@code place}. */
    Optional<DraftEntity> namedBefore(int place, Predicate<DraftEntity> test) {
        for (EventName name : names.headMap(place, false).descendingMap().values()) {
            DraftEntity event = byName.get(name);
            if (event != null && test.test(event)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /**
     * The event that the text is on at {@code place}: the one named last in the paragraph, or else the article's own.
     */
    Optional<DraftEntity> focusAt(int place) {
        return lastInParagraph(place, _ -> true).or(this::main);
    }

    /**
     * The event on which somebody comes somewhere at {@code place}: the one named last in the paragraph that isn't
     * itself at one place, or else the article's own.
     */
    Optional<DraftEntity> journeyAt(int place) {
        return lastInParagraph(place, event -> !event.isScene() && event.eventType != EventType.LECTURE)
                .or(this::main);
    }

    /**
     * The event at which people act at {@code place} when their clause names none: the ceremony or meeting named last
     * in the paragraph, or else the article's own.
     */
    Optional<DraftEntity> sceneAt(int place) {
        return lastInParagraph(place, DraftEntity::isScene)
                .or(() -> lastInParagraph(place, event -> !EventWholes.isStage(event.name) && isOfMainScale(event)))
                .or(this::main);
    }

    /** 仪式|一结束，: whether the words behind the name of an event, which ends at {@code end}, say that it is over. */
    static boolean isOver(CharSequence text, int end) {
        return OVER.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The contest or show named last in the paragraph. */
    Optional<DraftEntity> contestAt(int place) {
        return lastInParagraph(
                place,
                event -> !EventWholes.isStage(event.name)
                        && (event.eventType == EventType.COMPETITION
                                || event.eventType == EventType.SPORTS
                                || event.eventType == EventType.CULTURE));
    }

    /** False for the campaign to which the article's own event belongs. */
    private boolean isOfMainScale(DraftEntity event) {
        return event.eventType != EventType.CAMPAIGN || main != null && main.eventType == EventType.CAMPAIGN;
    }

    private boolean isBygone(EventName name) {
        int start = reading.sentenceAround(name.span()).start();
        int from = Math.max(start, name.span().start() - BEFORE);
        return byName.get(name) != main
                && BYGONE.matcher(reading.substring(from, name.span().start())).find();
    }

    private Optional<DraftEntity> lastInParagraph(int place, Predicate<DraftEntity> test) {
        int paragraph = reading.text().lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        return names.subMap(paragraph, true, Math.max(paragraph, place), true).descendingMap().values().stream()
                .filter(name -> !isOver(reading.text(), name.span().end()) && !isBygone(name))
                .map(byName::get)
                .filter(event -> event != null && test.test(event))
                .findFirst();
    }
}
