package org.uniongraph.extract.grammar;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/**
 * Makes the other events of an article parts of the one that it is about, unless they stand for themselves, or that one
 * a part of their campaign.
 */
final class EventParts {
    private static final Pattern CAMPAIGN = Pattern.compile(".*(?:行动|系列活动|宣传月|活动月|服务月|读书月|宣传周|行动计划)");

    /** Before the name of an event, what ties it to the one that the text is about. */
    private static final Pattern TIED = Pattern.compile(
            "期间|届时|为配合|间隙|闭幕当天|开幕当天|随后|随即|会上|仪式上|现场|作为[^，。]{2,24}(?:环节|内容|部分|活动)|配套|同步|[上下]午的|[上下]午(?:举行|进行)|当晚|之后|赛后|会后|其间");

    /** What an event has in its name that is one's own. */
    private static final Pattern OWN_NAME = Pattern.compile(".*(?:“|[12][0-9]{3}年|第[^，。]{1,3}届|首届).*");

    private static final Pattern BYGONE = Pattern.compile("^(?:[^，。；]{0,4})(?:去年|前年|此前|曾|上届|早在|[0-9]{4}年(?!度))");

    private static final int SHORT_NAME = 7;

    private final Reading reading;
    private final Draft draft;
    private final Events events;

    EventParts(Reading reading, Draft draft, Events events) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
    }

    void add() {
        events.main()
                .ifPresent(main -> draft.entities(EntityType.EVENT).stream()
                        .filter(event -> event != main && !isPlaced(event, main))
                        .forEach(event -> add(event, main)));
    }

    /** Whether the event is part of something by its name, or the main one is part of it. */
    private boolean isPlaced(DraftEntity event, DraftEntity main) {
        return draft.relations().stream()
                .anyMatch(r ->
                        r.type() == RelationType.PART_OF && (r.from() == event || r.from() == main && r.to() == event));
    }

    private void add(DraftEntity event, DraftEntity main) {
        if (event.mentions.stream().allMatch(this::isBygone)) {
            return;
        }
        if (isCampaign(event) && (!isCampaign(main) || isSeason(event) && !isSeason(main))) {
            if (event.mentions.stream().noneMatch(mention -> isBesides(mention, main))) {
                return;
            }
            draft.relate(RelationType.PART_OF, main, event, null, event.mentions.getFirst(), "part-of-campaign");
        } else if (EventWholes.isStage(event.name)
                && EventWholes.isStage(main.name)
                && whole(main).isPresent()) {
            draft.relate(
                    RelationType.PART_OF,
                    event,
                    whole(main).orElseThrow(),
                    null,
                    event.mentions.getFirst(),
                    "part-of-main");
        } else if (isStage(event) && opened(event, main).isPresent()) {
            draft.relate(
                    RelationType.PART_OF,
                    event,
                    opened(event, main).orElseThrow(),
                    null,
                    event.mentions.getFirst(),
                    "part-of-main");
        } else if (isStage(event) || main.eventType == EventType.CAMPAIGN || isTied(event) || !standsAlone(event)) {
            draft.relate(RelationType.PART_OF, event, main, null, event.mentions.getFirst(), "part-of-main");
        }
    }

    /** Whether the paragraph of {@code mention} names {@code main} too. */
    private boolean isBesides(Span mention, DraftEntity main) {
        int start = reading.text().lastIndexOf('\n', mention.start()) + 1;
        int end = reading.text().indexOf('\n', mention.end());
        Span paragraph = new Span(start, end < 0 ? reading.length() : end);
        return main.mentions.stream().anyMatch(paragraph::contains);
    }

    /** The campaign of which the paragraph spoke last before its ceremony, when that is not the article's own event. */
    private Optional<DraftEntity> opened(DraftEntity ceremony, DraftEntity main) {
        int place = ceremony.mentions.getFirst().start();
        int paragraph = reading.text().lastIndexOf('\n', place) + 1;
        return ceremony.eventType != EventType.CEREMONY
                ? Optional.empty()
                : draft.entities(EntityType.EVENT).stream()
                        .filter(event -> event != ceremony && lastIn(event, paragraph, place) >= 0)
                        .max(Comparator.comparingInt(event -> lastIn(event, paragraph, place)))
                        .filter(event -> event != main && isCampaign(event));
    }

    private static int lastIn(DraftEntity event, int from, int to) {
        return event.mentions.stream()
                .mapToInt(Span::start)
                .filter(at -> at >= from && at < to)
                .max()
                .orElse(-1);
    }

    /** The contest of which {@code stage} is one. */
    private Optional<DraftEntity> whole(DraftEntity stage) {
        return draft.relations().stream()
                .filter(r -> r.type() == RelationType.PART_OF && r.from() == stage)
                .map(DraftRelation::to)
                .findFirst();
    }

    /** 决赛, 启动仪式: what no event is by itself. */
    private static boolean isStage(DraftEntity event) {
        boolean ceremony = event.eventType == EventType.CEREMONY || event.eventType == EventType.SIGNING;
        return EventWholes.isStage(event.name) || ceremony && event.name.length() < SHORT_NAME;
    }

    private boolean isTied(DraftEntity event) {
        return event.mentions.stream()
                .anyMatch(mention -> TIED.matcher(reading.substring(
                                reading.sentenceAround(mention).start(), mention.start()))
                        .find());
    }

    /** Whether it has a name of its own or somebody holds it. */
    private boolean standsAlone(DraftEntity event) {
        return OWN_NAME.matcher(event.name).matches()
                || draft.relations().stream().anyMatch(r -> r.type() == RelationType.ORGANIZED && r.to() == event);
    }

    /** Named only as what was before: 去年底还在全国竞赛上获奖. */
    private boolean isBygone(Span mention) {
        Span clause = reading.clauseAround(mention);
        return BYGONE.matcher(reading.substring(clause.start(), mention.start()))
                .find();
    }

    /** A month or week in which there are campaigns. */
    private static boolean isSeason(DraftEntity event) {
        return event.name.endsWith("月") || event.name.endsWith("周");
    }

    private static boolean isCampaign(DraftEntity event) {
        return CAMPAIGN.matcher(event.name).matches();
    }
}
