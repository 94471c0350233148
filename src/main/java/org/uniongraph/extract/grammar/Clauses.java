package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uniongraph.extract.grammar.RelationRules.Rule;
import org.uniongraph.extract.grammar.Skeleton.Chunk;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Applies the clause rules to a sentence: who organised, spoke, attended, and where it was. */
final class Clauses {
    private record Meaning(RelationType type, String role) {}

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("host", new Meaning(RelationType.ORGANIZED, "HOST")),
            Map.entry("cohost", new Meaning(RelationType.ORGANIZED, "CO_HOST")),
            Map.entry("support", new Meaning(RelationType.ORGANIZED, "SUPPORTER")),
            Map.entry("speaker", new Meaning(RelationType.PARTICIPATED_IN, "SPEAKER")),
            Map.entry("attendee", new Meaning(RelationType.PARTICIPATED_IN, "ATTENDEE")),
            Map.entry("competitor", new Meaning(RelationType.PARTICIPATED_IN, "COMPETITOR")),
            Map.entry("taker", new Meaning(RelationType.PARTICIPATED_IN, "")),
            Map.entry("cosigner", new Meaning(RelationType.PARTICIPATED_IN, "")),
            Map.entry("venue", new Meaning(RelationType.HELD_AT, "")),
            Map.entry("visited", new Meaning(RelationType.HELD_AT, "")),
            Map.entry("scene", new Meaning(RelationType.HELD_AT, "")));

    /** The groups of a rule that hold the event meant. */
    private static final List<String> REACHES = List.of("reach", "after");

    /** The groups of a rule that tells of what an event is a part. */
    private static final String WHOLE = "whole";

    private static final String PART = "part";

    private static final Set<String> PEOPLE = Set.of("speaker", "attendee");

    /** What is rather who does something than where. */
    static final List<OrganizationKind> NO_VENUES =
            List.of(OrganizationKind.UNION, OrganizationKind.GOVERNMENT, OrganizationKind.PARTY, OrganizationKind.TEAM);

    /** Institutions that are where something is rather than who takes part. */
    private static final Pattern HALL = Pattern.compile(".*(?:体育中心|会展中心|展览中心|体育馆|文化宫|会议中心|文化中心|图书馆|博物馆|剧院|活动中心)");

    /** Right behind who is otherwise no venue: 启动仪式在某总工会|举行. */
    private static final Pattern STATED = Pattern.compile("(?:隆重|正式|顺利)?(?:举行|召开|举办|启动|开班|开幕|揭牌|落幕|闭幕)(?![的了])");

    private static final String IN = "venue-in";

    /** Right behind its owner the ceremony's name is read with the activity in it: 某总工会“送清凉”活动启动仪式. */
    private static final String ADJACENT = "host-adjacent";

    /** What is done at a ceremony only. */
    private static final Pattern OPENED = Pattern.compile("宣布|宣誓|作?动员|宣读");

    private final List<Rule> rules;
    private final Draft draft;
    private final Events events;

    Clauses(List<Rule> rules, Draft draft, Events events) {
        this.rules = rules;
        this.draft = draft;
        this.events = events;
    }

    void read(Skeleton sentence) {
        for (Rule rule : rules) {
            if (!sentence.meets(rule.needs())) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(sentence.text());
            int from = 0;
            while (from < sentence.text().length() && matcher.find(from)) {
                apply(rule, matcher, sentence);
                from = Math.max(matcher.end() - 1, matcher.start() + 1);
            }
        }
    }

    private void apply(Rule rule, Matcher matcher, Skeleton sentence) {
        Span evidence = sentence.original(matcher.start(), matcher.end());
        if (rule.groups().contains(WHOLE)) {
            addPart(matcher, sentence, evidence, rule.id());
            return;
        }
        boolean people = rule.groups().stream().anyMatch(PEOPLE::contains);
        Optional<DraftEntity> event = event(rule, matcher, sentence, people, evidence)
                .map(named -> rule.id().equals(ADJACENT) ? whole(named) : named);
        if (event.isEmpty()) {
            return;
        }
        for (String group : rule.groups()) {
            Meaning meaning = MEANINGS.get(group);
            if (meaning == null || matcher.start(group) < 0) {
                continue;
            }
            for (Chunk chunk : sentence.chunks(matcher.start(group), matcher.end(group))) {
                boolean stated = rule.id().equals(IN)
                        && STATED.matcher(sentence.text())
                                .region(matcher.end(group), sentence.text().length())
                                .lookingAt();
                boolean visited = group.equals("visited") && chunk.entity().isUnion();
                if (stated || visited || !isNoVenue(meaning, chunk.entity())) {
                    relate(meaning, group, chunk, event.get(), evidence, rule.id());
                }
            }
        }
    }

    private DraftEntity whole(DraftEntity ceremony) {
        return draft.relations().stream()
                .filter(r -> r.type() == RelationType.PART_OF && r.from() == ceremony)
                .filter(_ -> ceremony.eventType == EventType.CEREMONY)
                .map(DraftRelation::to)
                .findFirst()
                .orElse(ceremony);
    }

    /** 这次比赛是“安全月”活动的重头戏: what the clause is about belongs to the event that it names. */
    private void addPart(Matcher matcher, Skeleton sentence, Span evidence, String rule) {
        Optional<DraftEntity> whole =
                sentence.events(matcher.start(WHOLE), matcher.end(WHOLE)).findFirst();
        Optional<DraftEntity> part = matcher.start(PART) >= 0
                ? sentence.events(matcher.start(PART), matcher.end(PART)).findFirst()
                : last(sentence.events(0, matcher.start())).or(events::main);
        if (whole.isPresent() && part.isPresent() && whole.get() != part.get()) {
            draft.relate(RelationType.PART_OF, part.get(), whole.get(), null, evidence, rule);
        }
    }

    private static boolean isNoVenue(Meaning meaning, DraftEntity entity) {
        return meaning.type() == RelationType.HELD_AT && entity.kind != null && NO_VENUES.contains(entity.kind);
    }

    private void relate(Meaning meaning, String group, Chunk chunk, DraftEntity event, Span evidence, String rule) {
        DraftEntity entity = chunk.entity();
        String role = meaning.role().isEmpty() ? null : meaning.role();
        if (PEOPLE.contains(group) && entity.kind == OrganizationKind.PARTY) {
            return;
        }
        if (meaning.type() == RelationType.HELD_AT) {
            boolean placed =
                    draft.relations().stream().anyMatch(r -> r.type() == RelationType.HELD_AT && r.from() == event);
            if (placed && group.equals("scene")) {
                return;
            }
            boolean venue =
                    draft.relations().stream().anyMatch(r -> r.type() == RelationType.HELD_AT && r.to() == entity);
            if (venue) {
                return;
            }
            boolean hall = HALL.matcher(entity.name).matches();
            if (entity.type == EntityType.ORGANIZATION && group.equals("visited") && !hall) {
                draft.relate(RelationType.PARTICIPATED_IN, entity, event, null, evidence, rule);
            } else {
                draft.relate(RelationType.HELD_AT, event, entity, null, evidence, rule);
            }
            return;
        }
        draft.relate(meaning.type(), entity, event, role, evidence, rule);
    }

    /**
     * The event that the clause names; else the last one named before in its sentence, the next one, or the one that
     * the text is on.
     */
    private Optional<DraftEntity> event(Rule rule, Matcher matcher, Skeleton sentence, boolean people, Span evidence) {
        boolean opens = OPENED.matcher(matcher.group()).find();
        for (String group : REACHES) {
            if (rule.groups().contains(group) && matcher.start(group) >= 0) {
                return sentence.events(matcher.start(group), matcher.end(group))
                        .findFirst()
                        .map(event -> people && opens ? sceneOf(event, evidence.start(), true) : event);
            }
        }
        int part = sentence.text().lastIndexOf('；', matcher.start()) + 1;
        Optional<DraftEntity> scene =
                people ? last(sentence.events(part, matcher.end()).filter(DraftEntity::isScene)) : Optional.empty();
        return scene.or(() -> last(sentence.events(part, matcher.end())))
                .or(() -> sentence.events(matcher.end(), partEnd(sentence, matcher.end()))
                        .findFirst())
                .or(() -> last(sentence.events(0, part)))
                .or(() -> focus(rule, people, evidence.start()))
                .map(event -> people ? sceneOf(event, evidence.start(), opens) : event);
    }

    private static int partEnd(Skeleton sentence, int from) {
        int mark = sentence.text().indexOf('；', from);
        return mark < 0 ? sentence.text().length() : mark;
    }

    private Optional<DraftEntity> focus(Rule rule, boolean people, int place) {
        if (people) {
            return events.sceneAt(place);
        }
        return rule.groups().contains("visited") ? events.journeyAt(place) : events.focusAt(place);
    }

    /** People speak and are present at the ceremony of a contest or campaign rather than all the while. */
    private DraftEntity sceneOf(DraftEntity event, int place, boolean opens) {
        if (event.isScene()) {
            return event;
        }
        boolean opened = opens && events.main().filter(event::equals).isPresent();
        return events.lastBefore(
                        place,
                        scene -> scene.isScene() && draft.has(RelationType.PART_OF, scene, event)
                                || opened && scene.eventType == EventType.CEREMONY)
                .orElse(event);
    }

    private static Optional<DraftEntity> last(Stream<DraftEntity> found) {
        return found.reduce((a, b) -> b);
    }
}
