package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.store.TestStore;

/** However deep and wide an operation is, each of its root fields is one statement. */
class StatementCountIT {
    private final CountingCypher cypher = new CountingCypher(TestStore.shared().cypher());

    @BeforeAll
    static void loadGraph() {
        FixtureGraph.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ unions { nodes { organized { nodes { participants { nodes { ... on Person { positions { nodes { children {"
                        + " nodes { name } } } } } } } } } } } }",
                "{ articles { nodes { authors { nodes { name } } mentions { edges { node { ... on Union { organized { edges"
                        + " { relation { from { name } to { name } evidence { quote article { authors { nodes { name } } } } } } }"
                        + " } } } } statements { nodes { subject { name } object { name } } } } } }",
                "{ events(knownAt: \"2024-06-01T00:00:00Z\", validAt: \"2024-05-08\") { totalCount nodes { organizers {"
                        + " totalCount edges { node { ancestors { edges { relation { to { name } evidence { quote } } } } } } }"
                        + " } } }",
                "{ nodes(ids: [\"e03\", \"e31\", \"a01\"]) { ... on Entity { relations { edges { node { relationCounts { count }"
                        + " } } } articles { nodes { events { nodes { figures { nodes { evidence { quote } } } } } } } } } }",
                "{ search(text: \"工会\") { totalCount complete didYouMean pageInfo { hasNextPage } edges { score match { text } snippet"
                        + " { text } node { ... on Union { organized { edges { relation { evidence { quote } } } } } ... on Article"
                        + " { mentions { nodes { name } } } } } } }",
                "{ neighborhood(ids: [\"e03\", \"e22\"]) { nodes { node { articles { nodes { headline } } } } relations { to { name }"
                        + " evidence { quote article { headline } } } counts { node { name } total } } }",
                "{ paths(from: \"e21\", to: \"e23\") { paths { nodes { description } hops { relation { evidence { quote } }"
                        + " parallel { evidence { quote } } } explanation { zh } } } }",
                "{ connections(ids: [\"e03\", \"e05\"], maxLength: 4) { shared { node { name } links { hops { relation { from {"
                        + " name } evidence { quote } } } } } } }",
                "{ timeline(interval: QUARTER) { buckets { label count } undated } }",
                "{ eventStats(groupBy: [TYPE, REGION, TOPIC], filter: {organizers: {some: {subordinateTo: {id: \"e02\"}}}}) {"
                        + " type region topic count people articles } }",
                "{ figureStats(groupBy: [ORGANIZER]) { measure organizer sum } }",
                "{ topEntities(by: ARTICLES) { rank name value } }",
                "{ quality { metric group share } }",
                "{ corpus { articles unions statements relations unsureJudgements lastIngestAt } }"
            })
    void oneStatementForOneRootField(String operation) {
        ExecutionResult result = TestSchema.graphQl(cypher).execute(operation);

        assertThat(result.getErrors()).isEmpty();
        assertThat(cypher.queries()).hasSize(1);
    }

    @Test
    void aliasedRootFieldsAreOneStatementEach() {
        TestSchema.graphQl(cypher)
                .execute("{ a: events { totalCount } b: events { nodes { id } } unions { totalCount } }");

        assertThat(cypher.queries()).hasSize(3);
    }
}
