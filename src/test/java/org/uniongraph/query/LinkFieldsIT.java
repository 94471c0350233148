package org.uniongraph.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.uniongraph.ingest.Progress;
import org.uniongraph.ingest.TestIngest;
import org.uniongraph.store.TestStore;
import org.uniongraph.store.WriteSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every field of the demo graph that follows a link, and what is told of the links, against plain loops over all of
 * them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkFieldsIT {
    private static final Set<String> ORGANIZATIONS = Set.of("Union", "OtherOrganization");

    /** Fields as {@code Type.field > LINK} or {@code Type.field < LINK}, the arrow saying which way they follow it. */
    private static final List<String> FIELDS = List.of(
            "Organization.parent > SUBORDINATE_TO",
            "Organization.children < SUBORDINATE_TO",
            "Organization.unionOf > UNION_OF",
            "Organization.unions < UNION_OF",
            "Organization.organized > ORGANIZED",
            "Organization.participated > PARTICIPATED_IN",
            "Organization.won > WON",
            "Organization.people < HOLDS_POSITION",
            "Organization.venues < HELD_AT",
            "Organization.place > LOCATED_IN",
            "Person.positions > HOLDS_POSITION",
            "Person.participated > PARTICIPATED_IN",
            "Person.won > WON",
            "Person.authored > AUTHORED",
            "Event.organizers < ORGANIZED",
            "Event.participants < PARTICIPATED_IN",
            "Event.winners < WON",
            "Event.venues > HELD_AT",
            "Event.partOf > PART_OF",
            "Event.parts < PART_OF",
            "Event.topics > ABOUT",
            "Event.figures > HAS_FIGURE",
            "Place.within > LOCATED_IN",
            "Place.contains < LOCATED_IN Place",
            "Place.organizations < LOCATED_IN Organization",
            "Place.events < HELD_AT",
            "Topic.events < ABOUT",
            "Article.authors < AUTHORED",
            "Article.events > REPORTS_ON");

    private final TestStore store = TestStore.shared();
    private final GraphQL graphQl = TestSchema.graphQl(store.cypher());
    private final Map<String, String> types = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(String id, String type, String from, String to, Map<String, Object> properties) {}

    private record Field(String on, String name, boolean forward, String type, String narrow) {
        static Field of(String line) {
            String[] words = line.split("[. ]");
            return new Field(words[0], words[1], words[2].equals(">"), words[3], words.length > 4 ? words[4] : "");
        }
    }

    @BeforeAll
    void ingest() throws IOException {
        store.empty();
        TestIngest.over(WriteSide.over(store.driver()).ledger())
                .ingest(List.of(Path.of("seeds/articles")), Progress.SILENT);
        // of which the demo articles say nothing
        store.driver().executableQuery("""
                MATCH (u:`Union`), (o:Organization) WHERE NOT o:`Union`
                WITH u, o ORDER BY u.id, o.id LIMIT 3
                CREATE (u)-[:UNION_OF {id: 'u-' + o.id, confidence: 0.5, statementCount: 1, sourceCount: 1,
                  recordedAt: datetime('2024-05-01T08:00:00Z')}]->(o)""").execute();
        store.driver()
                .executableQuery("""
                MATCH (n:Identity) WHERE n:Entity OR n:Article OR n:Figure
                RETURN n.id AS id, CASE WHEN n:Article THEN 'Article' ELSE n.type END AS type""")
                .execute()
                .records()
                .forEach(row ->
                        types.put(row.get("id").asString(), row.get("type").asString()));
        store.driver().executableQuery("""
                MATCH (a:Identity)-[r]->(b:Identity) WHERE NOT type(r) STARTS WITH 'PAST_'
                RETURN r.id AS id, type(r) AS type, a.id AS a, b.id AS b, properties(r) AS p""").execute().records().stream()
                .map(row -> new Link(
                        row.get("id").asString(),
                        row.get("type").asString(),
                        row.get("a").asString(),
                        row.get("b").asString(),
                        row.get("p").asMap()))
                .forEach(links::add);
    }

    @TestFactory
    List<DynamicTest> followsEachLink() {
        return FIELDS.stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> check(Field.of(line))))
                .toList();
    }

    private void check(Field field) {
        List<String> ids = ids(field.on());
        Map<String, Set<String>> expected = new HashMap<>();
        for (Link link : links) {
            String here = field.forward() ? link.from() : link.to();
            String there = field.forward() ? link.to() : link.from();
            if (link.type().equals(field.type())
                    && is(here, field.on())
                    && (field.narrow().isEmpty() || is(there, field.narrow()))) {
                expected.computeIfAbsent(here, id -> new TreeSet<>()).add(there + " by " + link.id());
            }
        }
        assertThat(expected).as("links of the demo graph for " + field).isNotEmpty();
        String selection = "... on " + field.on() + " { links: " + field.name()
                + "(first: 100) { totalCount edges { node { id } relation { id } } } }";
        Map<String, JsonNode> answers = answers(ids, selection);
        for (String id : ids) {
            JsonNode found = requireNonNull(answers.get(id)).get("links");
            Set<String> wanted = expected.getOrDefault(id, Set.of());
            Set<String> shown = new TreeSet<>();
            found.get("edges")
                    .forEach(edge -> shown.add(edge.at("/node/id").asString() + " by "
                            + edge.at("/relation/id").asString()));
            assertThat(shown).as(field.name() + " of " + id).isEqualTo(wanted);
            assertThat(found.get("totalCount").asInt()).isEqualTo(wanted.size());
        }
    }

    @Test
    void countsAndDescribesTheRelationsOfEachEntity() {
        List<String> ids =
                types.keySet().stream().filter(id -> id.startsWith("e")).toList();
        Map<String, JsonNode> answers = answers(
                ids,
                "... on Entity { relationCounts { type direction count } relations(first: 100) { edges { relation { id type"
                        + " confidence statementCount sourceCount from { id } to { id } } } } }");
        Set<String> ofEntities = links.stream()
                .filter(link -> link.from().startsWith("e") && link.to().startsWith("e"))
                .map(Link::type)
                .collect(Collectors.toSet());
        for (String id : ids) {
            Map<String, Integer> counts = new TreeMap<>();
            Set<String> all = new TreeSet<>();
            for (Link link : links) {
                if (ofEntities.contains(link.type())) {
                    if (link.from().equals(id)) {
                        counts.merge(link.type() + " OUT", 1, Integer::sum);
                        all.add(told(link));
                    }
                    if (link.to().equals(id)) {
                        counts.merge(link.type() + " IN", 1, Integer::sum);
                        all.add(told(link));
                    }
                }
            }
            Map<String, Integer> counted = new TreeMap<>();
            JsonNode answer = requireNonNull(answers.get(id));
            answer.get("relationCounts")
                    .forEach(row -> counted.put(
                            row.get("type").asString() + " "
                                    + row.get("direction").asString(),
                            row.get("count").asInt()));
            Set<String> shown = new TreeSet<>();
            answer.at("/relations/edges").forEach(edge -> shown.add(told(edge.get("relation"))));
            assertThat(counted).as("relationCounts of " + id).isEqualTo(counts);
            assertThat(shown).as("relations of " + id).isEqualTo(all);
        }
    }

    private static String told(Link link) {
        return String.join(
                " ",
                link.id(),
                link.type(),
                link.from(),
                link.to(),
                String.valueOf(link.properties().get("confidence")),
                String.valueOf(link.properties().get("statementCount")),
                String.valueOf(link.properties().get("sourceCount")));
    }

    private static String told(JsonNode relation) {
        return String.join(
                " ",
                relation.get("id").asString(),
                relation.get("type").asString(),
                relation.at("/from/id").asString(),
                relation.at("/to/id").asString(),
                String.valueOf(relation.get("confidence").asDouble()),
                relation.get("statementCount").asString(),
                relation.get("sourceCount").asString());
    }

    private List<String> ids(String type) {
        return types.keySet().stream().filter(id -> is(id, type)).toList();
    }

    private boolean is(String id, String type) {
        String own = types.getOrDefault(id, "");
        return own.equals(type) || type.equals("Organization") && ORGANIZATIONS.contains(own);
    }

    private Map<String, JsonNode> answers(List<String> ids, String selection) {
        Map<String, JsonNode> answers = new HashMap<>();
        for (int i = 0; i < ids.size(); i += 50) {
            ExecutionInput input = ExecutionInput.newExecutionInput(
                            "query($ids: [ID!]!) { nodes(ids: $ids) { id " + selection + " } }")
                    .variables(Map.of("ids", ids.subList(i, Math.min(ids.size(), i + 50))))
                    .build();
            ExecutionResult result = graphQl.execute(input);
            assertThat(result.getErrors()).isEmpty();
            JsonNode data = JsonMapper.shared().valueToTree(result.toSpecification());
            data.at("/data/nodes").forEach(node -> answers.put(node.get("id").asString(), node));
        }
        return answers;
    }
}
