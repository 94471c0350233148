package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Map;
import org.uniongraph.article.Byline;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.grammar.PlaceNames.PlaceName;
import org.uniongraph.extract.grammar.Sections.Section;
import org.uniongraph.extract.grammar.Skeleton.Chunk;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.Span;

/**
 * The way of one section of an article, mostly all of it, through the grammar: names, who they are, what the clauses
 * say of them.
 */
final class Analysis {
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
        Map<Span, DraftEntity> organizations = organizations();
        List<PersonMention> people = people(organizations);
        Map<PersonMention, DraftEntity> persons = new Persons(reading, draft, organizations).join(people);
        Events events = events(organizations, people);
        Map<PlaceName, DraftEntity> places = new Places(reading, draft)
                .join(organizations, persons.keySet(), events.byName().keySet());
        List<Chunk> chunks = chunks(persons, events, organizations, places);
        new EventOwners(reading, draft, events).add(chunks, organizations);
        new Sentences(reading, draft, events, rules).read(chunks);
        Presence presence = new Presence(reading, draft, events);
        presence.add(persons);
        presence.addOrganizations(chunks);
        new EventParts(reading, draft, events).add();
        new Hierarchy(reading, draft).add(organizations);
        new Details(reading, draft, events, article.article().publishedOn()).add();
        return new Assembly(article, section.span().start(), draft, confidences).extraction();
    }

    private Map<Span, DraftEntity> organizations() {
        HomeRegions home = new HomeRegions(reading, article.article().publication());
        return new Organizations(reading, home, draft).join(new OrganizationNames(reading).find());
    }

    private List<PersonMention> people(Map<Span, DraftEntity> organizations) {
        List<String> authors = article.bylines().stream().map(Byline::name).toList();
        return new People(reading, organizations.keySet()).find(authors);
    }

    private Events events(Map<Span, DraftEntity> organizations, List<PersonMention> people) {
        List<EventName> names = new EventNames(reading, organizations.keySet(), people).find();
        String headline = Folding.fold(article.article().headline());
        return new EventCoreference(reading, draft, new NameSpans(organizations.keySet()), headline).join(names);
    }

    private static List<Chunk> chunks(
            Map<PersonMention, DraftEntity> persons,
            Events events,
            Map<Span, DraftEntity> organizations,
            Map<PlaceName, DraftEntity> places) {
        Chunks chunks = new Chunks();
        chunks.addPersons(persons);
        chunks.addEvents(events.byName());
        chunks.addOrganizations(organizations);
        chunks.addPlaces(places);
        return chunks.inOrder();
    }
}
