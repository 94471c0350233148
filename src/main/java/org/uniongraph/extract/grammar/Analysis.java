package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.Byline;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.extract.grammar.PlaceNames.PlaceName;
import org.uniongraph.extract.grammar.Sections.Section;
import org.uniongraph.extract.grammar.Skeleton.Chunk;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/**
 * The way of one section of an article, mostly all of it, through the grammar: names, who they are, what the clauses
 * say of them.
 */
final class Analysis {
    private static final Pattern LARGER = Pattern.compile(".*(?:行动|系列活动|宣传月|活动月|服务月|读书月|宣传周|行动计划)");

    private static final Pattern HERE = Pattern.compile("在(?:这里|此地?|该[^，。]{1,4})(?:举行|举办|启动|召开|开幕|开赛|开班|拉开|进行)");

    private final ParsedArticle article;
    private final Section section;
    private final Reading reading;
    private final List<RelationRules.Rule> rules;
    private final Confidences confidences;
    private final Draft draft = new Draft();

    Analysis(
            ParsedArticle article,
            Section section,
            Lexicon lexicon,
            Tokenizer tokenizer,
            List<RelationRules.Rule> rules,
            Confidences confidences) {
        this.article = article;
        this.section = section;
        this.rules = rules;
        this.confidences = confidences;
        this.reading = new Reading(section.span().of(article.mended().text()), section.sentences(), lexicon, tokenizer);
    }

    Extraction extraction() {
        HomeRegions home = new HomeRegions(reading, article.article().publication());
        Organizations organizations = new Organizations(reading, home, draft);
        Map<Span, DraftEntity> bySpan = organizations.join(new OrganizationNames(reading).find());
        List<PersonMention> people = new People(reading, bySpan.keySet())
                .find(article.bylines().stream().map(Byline::name).toList());
        Map<PersonMention, DraftEntity> persons = persons(people, bySpan);
        List<EventName> eventNames = new EventNames(reading, bySpan.keySet(), people).find();
        Events events = new Events(reading, draft, article.article().headline());
        events.join(eventNames);
        Map<PlaceName, DraftEntity> places = places(bySpan, people, events);
        List<Chunk> chunks = chunks(bySpan, persons, events, places);
        clauses(chunks, events);
        Presence presence = new Presence(reading, draft, events);
        presence.add(persons);
        presence.addOrganizations(chunks);
        parts(events);
        new Hierarchy(reading, draft).add(bySpan);
        new Details(reading, draft, events, article.article().publishedOn()).add();
        return new Assembly(article, section.span().start(), draft, confidences).extraction();
    }

    private Map<PersonMention, DraftEntity> persons(List<PersonMention> people, Map<Span, DraftEntity> organizations) {
        Map<PersonMention, DraftEntity> persons = new LinkedHashMap<>();
        Map<String, DraftEntity> byName = new HashMap<>();
        DraftEntity lastOrganization = null;
        Span lastSentence = new Span(0, 0);
        for (PersonMention mention : people) {
            String name = reading.of(mention.name());
            DraftEntity person =
                    byName.computeIfAbsent(name, n -> draft.add(new DraftEntity(EntityType.PERSON, n, "person")));
            person.mention(mention.name());
            persons.put(mention, person);
            Span sentence = reading.sentenceAround(mention.name());
            DraftEntity last = sentence.equals(lastSentence) ? lastOrganization : null;
            for (Post post : mention.posts()) {
                DraftEntity organization = post.organization() == null ? last : organizations.get(post.organization());
                boolean ownOffice = post.organization() == null && Governments.isLedBy(post.title());
                if (organization != null && !ownOffice && !post.title().startsWith("原")) {
                    draft.relate(
                            RelationType.HOLDS_POSITION,
                            person,
                            organization,
                            post.title(),
                            mention.phrase(),
                            "post-before-name");
                    last = organization;
                }
            }
            lastOrganization = last;
            lastSentence = sentence;
        }
        return persons;
    }

    private Map<PlaceName, DraftEntity> places(
            Map<Span, DraftEntity> organizations, List<PersonMention> people, Events events) {
        List<Span> taken = new ArrayList<>(organizations.keySet());
        people.forEach(person -> taken.add(person.phrase()));
        events.byName().keySet().forEach(name -> taken.add(name.span()));
        Map<PlaceName, DraftEntity> places = new LinkedHashMap<>();
        for (PlaceName place : new PlaceNames(reading, new java.util.HashSet<>(taken)).find()) {
            String name = reading.of(place.name());
            DraftEntity entity = draft.find(EntityType.PLACE, name)
                    .orElseGet(() -> draft.add(new DraftEntity(EntityType.PLACE, name, "place")));
            entity.mention(place.span());
            entity.aliases.add(reading.of(place.span()));
            places.put(place, entity);
            located(entity, place);
        }
        dropPartsOf(places.keySet(), organizations);
        return places;
    }

    /** 江苏省南京市, 苏家坨镇凤凰岭基地: each lies in what is printed before it. */
    private void located(DraftEntity place, PlaceName name) {
        DraftEntity inner = place;
        int end = name.region().end();
        Term region = reading.hits().endingAt(Regions.DIVISION, end);
        while (region != null && region.start() >= name.region().start()) {
            String form = region.word().form();
            DraftEntity outer = draft.find(EntityType.PLACE, form)
                    .orElseGet(() -> draft.add(new DraftEntity(EntityType.PLACE, form, "place-of-chain")));
            outer.mention(new Span(region.start(), region.end()));
            draft.relate(RelationType.LOCATED_IN, inner, outer, null, name.span(), "located-by-chain");
            inner = outer;
            region = reading.hits().endingAt(Regions.DIVISION, region.start());
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

    private List<Chunk> chunks(
            Map<Span, DraftEntity> organizations,
            Map<PersonMention, DraftEntity> persons,
            Events events,
            Map<PlaceName, DraftEntity> places) {
        List<Chunk> all = new ArrayList<>();
        persons.forEach((mention, person) -> all.add(new Chunk(Skeleton.PERSON, mention.phrase(), person)));
        events.byName().forEach((name, event) -> all.add(new Chunk(Skeleton.EVENT, name.span(), event)));
        organizations.forEach((span, entity) -> all.add(new Chunk(Skeleton.ORGANIZATION, span, entity)));
        places.forEach((place, entity) -> all.add(new Chunk(Skeleton.PLACE, place.span(), entity)));
        all.sort(Comparator.comparingInt((Chunk chunk) -> chunk.span().start())
                .thenComparingInt(chunk -> -chunk.span().end()));
        List<Chunk> kept = new ArrayList<>();
        int end = -1;
        for (Chunk chunk : all) {
            if (chunk.span().start() >= end) {
                kept.add(chunk);
                end = chunk.span().end();
            }
        }
        return kept;
    }

    private void clauses(List<Chunk> chunks, Events events) {
        events.byName().forEach((name, event) -> {
            Span possessor = name.possessor();
            if (possessor != null) {
                chunks.stream()
                        .filter(chunk -> chunk.letter() == Skeleton.ORGANIZATION
                                && chunk.span().equals(possessor))
                        .findFirst()
                        .ifPresent(chunk -> possessed(chunk.entity(), event, name));
            }
        });
        Clauses clauses = new Clauses(rules, draft, events);
        Prizes prizes = new Prizes(reading, draft, events);
        Visits visits = new Visits(reading, draft, events);
        Elections elections = new Elections(reading, draft);
        Optional<DraftEntity> body = draft.relations().stream()
                .filter(r -> r.rule().equals("congress-of"))
                .map(DraftRelation::from)
                .findFirst()
                .or(() -> draft.entities(EntityType.ORGANIZATION).stream()
                        .filter(DraftEntity::isUnion)
                        .max(Comparator.comparingInt(union -> union.mentions.size())));
        int next = 0;
        Skeleton previous = null;
        for (Span sentence : reading.sentences()) {
            while (next < chunks.size() && chunks.get(next).span().start() < sentence.start()) {
                next++;
            }
            int from = next;
            while (next < chunks.size() && chunks.get(next).span().end() <= sentence.end()) {
                next++;
            }
            Skeleton skeleton = Skeleton.of(reading, sentence, chunks.subList(from, next));
            here(previous, skeleton, events);
            previous = skeleton;
            visits.read(skeleton);
            elections.read(skeleton, body);
            prizes.read(skeleton);
            clauses.read(skeleton);
        }
    }

    /** 就在这里举行: where the sentence before is. */
    private void here(@Nullable Skeleton before, Skeleton sentence, Events events) {
        Matcher here = HERE.matcher(sentence.text());
        if (before == null || !here.find()) {
            return;
        }
        Optional<DraftEntity> venue = before.chunks(0, before.text().length()).stream()
                .filter(chunk -> chunk.letter() == Skeleton.PLACE
                        || chunk.letter() == Skeleton.ORGANIZATION && !Clauses.NO_VENUES.contains(chunk.entity().kind))
                .map(Chunk::entity)
                .reduce((a, b) -> b);
        Optional<DraftEntity> event = sentence.chunks(0, here.start()).stream()
                .filter(chunk -> chunk.letter() == Skeleton.EVENT)
                .map(Chunk::entity)
                .reduce((a, b) -> b)
                .or(events::main);
        if (venue.isPresent() && event.isPresent()) {
            draft.relate(
                    RelationType.HELD_AT,
                    event.get(),
                    venue.get(),
                    null,
                    sentence.original(0, here.end()),
                    "venue-here-before");
        }
    }

    /** 某总工会“…”活动 is held by it; a congress is the union's own, in which it takes part. */
    private void possessed(DraftEntity organization, DraftEntity event, EventName name) {
        Span evidence = new Span(
                Objects.requireNonNull(name.possessor()).start(), name.span().end());
        if (EventNames.CONGRESS.matcher(name.headIn(reading)).find()) {
            draft.relate(RelationType.PARTICIPATED_IN, organization, event, null, evidence, "congress-of");
        } else {
            draft.relate(RelationType.ORGANIZED, organization, event, "HOST", evidence, "host-possessor");
        }
    }

    private void parts(Events events) {
        DraftEntity main = events.main().orElse(null);
        if (main == null) {
            return;
        }
        for (DraftEntity event : draft.entities(EntityType.EVENT)) {
            boolean placed = draft.relations().stream()
                    .anyMatch(r -> r.type() == RelationType.PART_OF
                            && (r.from() == event || r.from() == main && r.to() == event));
            if (event == main || placed) {
                continue;
            }
            boolean larger = LARGER.matcher(event.name).matches()
                    && !LARGER.matcher(main.name).matches();
            if (larger) {
                draft.relate(RelationType.PART_OF, main, event, null, event.mentions.getFirst(), "part-of-campaign");
            } else {
                draft.relate(RelationType.PART_OF, event, main, null, event.mentions.getFirst(), "part-of-main");
            }
        }
    }
}
