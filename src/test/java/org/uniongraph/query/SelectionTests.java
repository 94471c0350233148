package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uniongraph.store.CypherQuery;

/** What the compiled statements look like; no database runs them. */
class SelectionTests {
    private static final String FIVE_LEVELS = """
            query($name: String, $first: Int = 7) {
              unions(filter: {name: {eq: $name}}, first: $first) {
                nodes {
                  organized { nodes { participants { nodes { ... on Person { positions { nodes { children { nodes { name } } } } } } } } }
                }
              }
            }""";

    private final CountingCypher cypher = new CountingCypher((query, row) -> row.accept(Map.of()));
    private final GraphQL graphQl = TestSchema.graphQl(cypher);

    @Test
    void equalShapesGiveEqualTextWhateverTheValues() {
        CypherQuery one = compile(FIVE_LEVELS, Map.of("name", "全国总工会", "first", 3));
        CypherQuery other = compile(FIVE_LEVELS, Map.of("name", "昆山市总工会", "first", 50));

        assertThat(one.text()).isEqualTo(other.text());
        assertThat(one.parameters()).containsValue("全国总工会").containsValue(4L);
        assertThat(other.parameters()).containsValue("昆山市总工会").containsValue(51L);
    }

    @Test
    void valuesStandInParametersOnly() {
        CypherQuery query = compile("""
                { events(filter: {or: [{name: {contains: "' OR 1=1 //"}}, {eventType: {in: [MEETING]}}, {date: {from: "2024-05-01"}}]}, first: 37) { nodes { id } } }""", Map.of());

        assertThat(query.text())
                .doesNotContain("OR 1=1")
                .doesNotContain("MEETING")
                .doesNotContain("2024")
                .doesNotContain("37");
        assertThat(query.parameters().values()).contains("' OR 1=1 //", List.of("MEETING"), 38L);
    }

    @Test
    void limitsBeforeItProjects() {
        String text = compile(FIVE_LEVELS, Map.of("name", "全总")).text();

        assertThat(text)
                .containsSubsequence(
                        "MATCH (n0:`Union`)",
                        "ORDER BY n0.name",
                        "LIMIT",
                        "CALL (n0)",
                        "ORDER BY",
                        "LIMIT",
                        "CALL (",
                        "collect(");
        // one for each level, and for the two long lists one more, of the groups that are sorted to the end
        assertThat(text.split("LIMIT \\$p", -1)).hasSize(8);
    }

    @Test
    void countsOnlyWhenAsked() {
        assertThat(compile("{ events { nodes { id } } }", Map.of()).text()).doesNotContain("count(");
        assertThat(compile("{ events { totalCount } }", Map.of()).text())
                .contains("MATCH (n0:`Event`) RETURN count(*)")
                .doesNotContain("LIMIT");
    }

    @Test
    void matchesAnInterfaceOnce() {
        String text = compile(
                        "{ organizations { nodes { name ... on Union { level } ... on OtherOrganization { kind } } } }",
                        Map.of())
                .text();

        assertThat(text.split("MATCH", -1)).hasSize(2);
    }

    @Test
    void letsAnIndexOrderWholeGraphLists() {
        assertThat(compile("{ events { nodes { id } } }", Map.of()).text())
                .contains("n0.sortDate IS NOT NULL AND n0.id IS NOT NULL");
    }

    @Test
    void skipsWhatBeganTooLateByTheIndex() {
        String period = "{ events(filter: {date: {from: \"2024-01-01\", to: \"2024-12-31\"}}) { nodes { id } } }";
        assertThat(compile(period, Map.of()).text())
                .containsPattern("n0\\.startsFrom <= (\\$\\w+) AND n0\\.sortDate <= \\1 ");
        assertThat(compile("{ events(filter: {date: {from: \"2024-01-01\"}}) { nodes { id } } }", Map.of())
                        .text())
                .doesNotContain("sortDate <=");
    }

    @Test
    void presentReadsTouchNoPastStates() {
        assertThat(compile(FIVE_LEVELS, Map.of("name", "全总")).text())
                .doesNotContain("PAST_")
                .doesNotContain("Identity")
                .doesNotContain("recordedAt");
    }

    @Test
    void bothClocksReachEveryLevel() {
        String text = compile("""
                        { unions(validAt: "2024-05-08", knownAt: "2024-06-01T00:00:00Z") {
                            nodes { people { nodes { participated { nodes { name } } } } } } }""", Map.of()).text();

        assertThat(text)
                .contains("`HOLDS_POSITION`|`PAST_HOLDS_POSITION`")
                .contains("`PARTICIPATED_IN`|`PAST_PARTICIPATED_IN`");
        assertThat(text.split("validFromDay <= \\$p0", -1)).hasSize(3);
    }

    private CypherQuery compile(String operation, Map<String, Object> variables) {
        graphQl.execute(
                ExecutionInput.newExecutionInput(operation).variables(variables).build());
        return cypher.queries().getLast();
    }
}
