package org.uniongraph.bench.spring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root fields: repositories where they can, the client where only Cypher can. */
@Controller
class Roots {
    private static final String EVENT_STATS = """
            MATCH (:Union {id: $union})<-[:SUBORDINATE_TO*0..12]-(o)
            WITH DISTINCT o
            MATCH (o)-[:ORGANIZED]->(e)
            WHERE e.startsFrom <= date($to) AND coalesce(e.endsTo, e.startsTo) >= date($from)
            WITH DISTINCT e
            RETURN e.eventType AS type, substring(toString(e.startsFrom), 0, 7) AS month, count(*) AS count ORDER BY type, month""";

    private static final String NEIGHBORHOOD = """
            MATCH (p:Entity {id: $person})
            CALL (p) {
              MATCH (p)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]-{1,2}(m)
              RETURN DISTINCT m LIMIT 200
            }
            RETURN m AS x""";

    private static final String SHORTEST_PATH = """
            MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
            MATCH p = shortestPath((a)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|LOCATED_IN*..6]-(b))
            UNWIND nodes(p) AS x
            RETURN x""";

    private final Organizations organizations;
    private final Events events;
    private final Articles articles;
    private final Neo4jClient client;

    Roots(Organizations organizations, Events events, Articles articles, Neo4jClient client) {
        this.organizations = organizations;
        this.events = events;
        this.articles = articles;
        this.client = client;
    }

    @QueryMapping
    @Nullable
    Organization organization(@Argument String id) {
        return organizations.findById(id).orElse(null);
    }

    @QueryMapping
    @Nullable
    Event event(@Argument String id) {
        return events.findById(id).orElse(null);
    }

    @QueryMapping
    @Nullable
    Article article(@Argument String id) {
        return articles.findById(id).orElse(null);
    }

    @QueryMapping
    List<Event> events(@Argument String type, @Argument String from, @Argument String to, @Argument int first) {
        return events.between(type, LocalDate.parse(from), LocalDate.parse(to), first);
    }

    @QueryMapping
    List<Article> searchArticles(@Argument String words, @Argument int first) {
        return articles.search(words, first);
    }

    @QueryMapping
    Collection<EventStat> eventStats(@Argument String union, @Argument String from, @Argument String to) {
        return client.query(EVENT_STATS)
                .bindAll(Map.of("union", union, "from", from, "to", to))
                .fetchAs(EventStat.class)
                .mappedBy((types, row) -> new EventStat(
                        row.get("type").asString(),
                        row.get("month").asString(),
                        row.get("count").asInt()))
                .all();
    }

    @QueryMapping
    Collection<Named> neighborhood(@Argument String person) {
        return named(NEIGHBORHOOD, Map.of("person", person));
    }

    @QueryMapping
    Collection<Named> shortestPath(@Argument String from, @Argument String to) {
        return named(SHORTEST_PATH, Map.of("from", from, "to", to));
    }

    private Collection<Named> named(String statement, Map<String, Object> parameters) {
        return client.query(statement)
                .bindAll(parameters)
                .fetchAs(Named.class)
                .mappedBy((types, row) -> Batches.named(row.get("x")))
                .all();
    }
}
