package org.uniongraph.bench.spring;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** All other fields: with arguments one statement for each parent, without one for all parents of a level. */
@Controller
class Fields {
    private final Organizations organizations;
    private final Events events;
    private final People people;
    private final Articles articles;
    private final Batches batches;

    Fields(Organizations organizations, Events events, People people, Articles articles, Batches batches) {
        this.organizations = organizations;
        this.events = events;
        this.people = people;
        this.articles = articles;
        this.batches = batches;
    }

    @SchemaMapping
    List<Organization> children(Organization organization, @Argument int first) {
        return organizations.children(organization.id(), first);
    }

    @SchemaMapping
    List<Event> organized(Organization organization, @Argument int first) {
        return events.organizedBy(organization.id(), first);
    }

    @SchemaMapping
    List<Person> people(Event event, @Argument int first) {
        return people.at(event.id(), first);
    }

    @SchemaMapping
    List<Article> articles(Person person, @Argument int first) {
        return articles.naming(person.id(), first);
    }

    @BatchMapping
    Map<Organization, List<Organization>> parents(List<Organization> organizations) {
        String match = "MATCH (:Organization {id: id})-[:SUBORDINATE_TO]->(o:Organization) RETURN id, o";
        return batches.read(organizations, Organization::id, match, Batches::organization);
    }

    @BatchMapping
    Map<Event, List<Organization>> organizers(List<Event> events) {
        String match = "MATCH (:Event {id: id})<-[:ORGANIZED]-(o:Organization) RETURN id, o";
        return batches.read(events, Event::id, match, Batches::organization);
    }

    @BatchMapping
    Map<Event, List<Named>> topics(List<Event> events) {
        String match = "MATCH (:Event {id: id})-[:ABOUT]->(t:Topic) RETURN id, t";
        return batches.read(events, Event::id, match, Batches::named);
    }

    @BatchMapping
    Map<Event, List<Named>> venues(List<Event> events) {
        String match = "MATCH (:Event {id: id})-[:HELD_AT]->(p) RETURN id, p";
        return batches.read(events, Event::id, match, Batches::named);
    }

    @BatchMapping(typeName = "Article", field = "events")
    Map<Article, List<Event>> reportedEvents(List<Article> articles) {
        String match = "MATCH (:Article {id: id})-[:REPORTS_ON]->(e:Event) RETURN id, e";
        return batches.read(articles, Article::id, match, Fields::event);
    }

    @BatchMapping
    Map<Article, List<Mention>> mentions(List<Article> articles) {
        String match = "MATCH (:Article {id: id})-[m:MENTIONS]->(n:Entity) RETURN id, {m: m, n: n}";
        return batches.read(articles, Article::id, match, Fields::mention);
    }

    private static Event event(Value node) {
        return new Event(
                node.get("id").asString(),
                node.get("name").asString(),
                node.get("eventType").asString(),
                node.get("start").asString(null),
                node.get("sortDate").asLocalDate());
    }

    private static Mention mention(Value pair) {
        Value place = pair.get("m");
        return new Mention(
                place.get("start").asLong(),
                place.get("end").asLong(),
                place.get("text").asString(),
                Batches.named(pair.get("n")));
    }
}
