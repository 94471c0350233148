package org.uniongraph.extract.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.figures.Count;
import org.uniongraph.model.EventType;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/**
 * Tells which of an article's events a count counts: the one that its clause names, or else its sentence, or else the
 * scene that the sentences before have set in its paragraph, or else the article's own.
 */
final class CountedEvents {
    /** Leads from those counted to what they come to: 6支队伍获得|复赛入场券. */
    private static final Pattern TOWARDS = Pattern.compile("获得|晋级|进入|闯入|闯进|站上|参加|参与|报名|入围|角逐|争夺|冲击|直通|挺进|亮相|奔赴");

    /** Behind the name of an event that is over or yet to come where the count is. */
    private static final Pattern LEFT = Pattern.compile("(?:刚)?(?:一结束|结束后|过后|之后|后，|后,|前，|前夕|之前|以前|以来|落幕后)");

    /** Opens a sentence that speaks of the whole again. */
    private static final Pattern ANEW =
            Pattern.compile("据悉|据了解|据介绍|据统计|据(?!说)[^，。]{2,16}(?:介绍|统计|透露)|近年来?|截至|下一步|接下来|今年以来|目前");

    private static final Pattern SO_FAR =
            Pattern.compile("(?:各级|各[市州县区盟旗]+)工会[^。]{0,12}(?:已|共|先后|计划)|^目前[^。]{0,4}已|各类[^，。]{1,8}计划");

    /** Opens a sentence at the meeting or ceremony of which the text speaks. */
    private static final Pattern HERE = Pattern.compile("(?:会|仪式|会议|大会)上|(?:会议|大会)(?:还|共|期间|听取|审议|通过|表彰|选举|号召)|会后");

    /** Around the name of an event at which the text now is. */
    private static final Pattern HELD =
            Pattern.compile("举行|举办|召开|开展|启动|开幕|开赛|开班|开锣|开讲|落幕|闭幕|拉开|打响|设在|移师|落下|收官|上演|揭幕|亮相|推出|走进|来到|进行|组织");

    /** What a ceremony doesn't have itself. */
    private static final Set<FigureMeasure> OF_THE_WHOLE = Set.of(
            FigureMeasure.DURATION,
            FigureMeasure.SESSIONS,
            FigureMeasure.MATCHES,
            FigureMeasure.FINALISTS,
            FigureMeasure.TREES);

    private final Reading reading;
    private final Draft draft;
    private final Events events;
    private final TreeMap<Integer, EventName> names = new TreeMap<>();

    CountedEvents(Reading reading, Draft draft, Events events) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
        events.byName().keySet().stream()
                .sorted(Comparator.comparingInt((EventName name) -> name.span().start())
                        .thenComparingInt(name -> -name.span().end()))
                .filter(this::isKnownHere)
                .forEach(this::add);
    }

    /** A name within another is left out: the count is of the final, not of the contest in the final's name. */
    private void add(EventName name) {
        Map.Entry<Integer, EventName> before = names.floorEntry(name.span().start());
        if (before == null || before.getValue().span().end() < name.span().end()) {
            names.put(name.span().start(), name);
        }
    }

    /** A mere 会议 or 活动 means none that is named only later. */
    private boolean isKnownHere(EventName name) {
        DraftEntity event = event(name);
        return name.kind() != EventName.Kind.POINTING
                || events.main().filter(event::equals).isPresent()
                || events.byName().entrySet().stream()
                        .anyMatch(other -> other.getValue() == event
                                && other.getKey().kind() != EventName.Kind.POINTING
                                && other.getKey().span().start() < name.span().start());
    }

    /** @param main the article's own event */
    DraftEntity of(Count count, DraftEntity main) {
        Span clause = reading.clauseAround(count.span());
        Span sentence = reading.sentenceAround(count.span());
        DraftEntity event = inClause(count, clause)
                .or(() -> inSentence(sentence, clause))
                .map(name -> isLeft(name) ? main : event(name))
                .orElseGet(() -> scene(sentence, clause, count.span().start()).orElseGet(() -> whole(sentence, main)));
        return isOfTheWhole(count, event) ? whole(event, main) : event;
    }

    private Optional<EventName> inClause(Count count, Span clause) {
        int place = count.span().start();
        List<EventName> near = List.copyOf(
                names.subMap(clause.start(), true, clause.end(), false).values());
        Optional<EventName> behind =
                near.stream().filter(name -> name.span().start() >= place).findFirst();
        boolean towards = behind.filter(name -> leadsTo(count, name)).isPresent();
        return towards
                ? behind
                : near.stream()
                        .min(Comparator.comparingInt(
                                name -> Math.abs(name.span().start() - place)));
    }

    private boolean leadsTo(Count count, EventName name) {
        int counted = count.span().end();
        int start = name.span().start();
        return start > counted
                && TOWARDS.matcher(reading.substring(counted, start)).find();
    }

    private Optional<EventName> inSentence(Span sentence, Span clause) {
        return Optional.ofNullable(names.lowerEntry(clause.start()))
                .map(Map.Entry::getValue)
                .map(name -> isWholeOfOther(name) ? before(name) : name)
                .filter(name -> name.span().start() >= sentence.start());
    }

    /** 这项活动是|“送清凉”系列活动|的一项内容: the sentence goes on about the part. */
    private boolean isWholeOfOther(EventName name) {
        Span clause = reading.clauseAround(name.span());
        boolean is = reading.substring(clause.start(), name.span().start()).contains("是");
        return is && reading.at(name.span().end()) == '的';
    }

    private EventName before(EventName name) {
        Map.Entry<Integer, EventName> other = names.lowerEntry(name.span().start());
        boolean here = other != null
                && other.getKey() >= reading.clauseAround(name.span()).start();
        return here ? other.getValue() : name;
    }

    private boolean isLeft(EventName name) {
        return LEFT.matcher(reading.substring(name.span().end(), name.span().end() + 4))
                .lookingAt();
    }

    /** The event at which the sentences before of the paragraph are, unless the text speaks of the whole again. */
    private Optional<DraftEntity> scene(Span sentence, Span clause, int place) {
        String text = reading.text();
        int paragraph = text.lastIndexOf('\n', Math.max(0, sentence.start() - 1)) + 1;
        Span at = sentence;
        if (isHere(clause, place)) {
            return meeting(place);
        }
        for (int back = 1; !isAnew(at.start()); back++) {
            if (HERE.matcher(reading.substring(at.start(), at.start() + 6)).lookingAt()) {
                return meeting(at.start());
            }
            if (at.start() <= paragraph) {
                return Optional.empty();
            }
            at = reading.sentenceAround(new Span(at.start() - 1, at.start()));
            Optional<DraftEntity> set = setIn(at).map(this::event);
            if (set.isPresent()) {
                boolean past = set.get().isScene() && back > 1;
                return past ? Optional.empty() : set;
            }
        }
        return Optional.empty();
    }

    /** 某主席在会上|公布了12条线路. */
    private boolean isHere(Span clause, int place) {
        String before = reading.substring(clause.start(), place);
        return before.contains("在会上") || before.contains("在仪式上");
    }

    /** What all unions of a place have done so far counts for what the article's own event is one of. */
    private DraftEntity whole(Span sentence, DraftEntity main) {
        return SO_FAR.matcher(reading.of(sentence)).find() ? whole(main, main) : main;
    }

    /** The event that a sentence says is held, or at which it begins: the last of them. */
    private Optional<EventName> setIn(Span sentence) {
        return names.subMap(sentence.start(), true, sentence.end(), false).descendingMap().values().stream()
                .filter(name -> !isLeft(name) && sets(name, sentence))
                .findFirst();
    }

    private boolean sets(EventName name, Span sentence) {
        Span clause = reading.clauseAround(name.span());
        boolean at = "上中里".indexOf(reading.at(name.span().end())) >= 0;
        boolean first = name.span().start() - sentence.start() <= 1;
        boolean held =
                HELD.matcher(reading.substring(clause.start(), name.span().start()))
                                .find()
                        || HELD.matcher(reading.substring(name.span().end(), clause.end()))
                                .find();
        return at || first || held;
    }

    private Optional<DraftEntity> meeting(int place) {
        return events.main().filter(DraftEntity::isScene).or(() -> events.lastBefore(place, DraftEntity::isScene));
    }

    private boolean isAnew(int start) {
        return ANEW.matcher(reading.substring(start, start + 24)).lookingAt();
    }

    private static boolean isOfTheWhole(Count count, DraftEntity event) {
        return event.eventType == EventType.CEREMONY && OF_THE_WHOLE.contains(count.measure());
    }

    private DraftEntity whole(DraftEntity event, DraftEntity main) {
        return draft.relations().stream()
                .filter(r -> r.type() == RelationType.PART_OF && r.from() == event)
                .map(DraftRelation::to)
                .findFirst()
                .orElse(main);
    }

    private DraftEntity event(EventName name) {
        return Objects.requireNonNull(events.byName().get(name));
    }
}
