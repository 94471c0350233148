package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.store.CypherQuery;

/** Requests of one shape share a statement, those of another never do. A statement made once is one object. */
class StatementsTests {
    private final CountingCypher cypher = new CountingCypher((query, row) -> row.accept(Map.of()));
    private final Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();
    private final GraphQL graphQl = TestSchema.graphQl(cypher)
            .transform(builder -> builder.preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                    parsed.computeIfAbsent(input.getQuery(), text -> parse.apply(input)))));

    @Test
    void bindsTheValuesOfEachRequest() {
        String document = """
                query($id: ID!, $name: String!, $first: Int!) { node(id: $id) { ... on Union {
                  organized(first: $first, filter: {name: {contains: $name}}) { nodes { name } } } } }""";

        CypherQuery one = ask(document, Map.of("id", "a", "name", "x", "first", 3));
        CypherQuery other = ask(document, Map.of("id", "b", "name", "y", "first", 4));

        assertThat(other.text()).isSameAs(one.text());
        assertThat(one.parameters().values()).contains(List.of("a"), "x", 4L);
        assertThat(other.parameters().values()).contains(List.of("b"), "y", 5L);
    }

    @Test
    void aFilterThatStatesSomethingElseIsAnotherStatement() {
        String document = "query($filter: EventFilter) { events(filter: $filter) { totalCount } }";

        CypherQuery named = ask(document, Map.of("filter", Map.of("name", Map.of("eq", "运动会"))));
        CypherQuery dated = ask(document, Map.of("filter", Map.of("date", Map.of("from", "2024-05-01"))));
        CypherQuery all = ask(document, Map.of());
        CypherQuery namedToo = ask(document, Map.of("filter", Map.of("name", Map.of("eq", "座谈会"))));

        assertThat(named.text()).contains(".name =");
        assertThat(dated.text()).contains("startsTo").doesNotContain(".name =");
        assertThat(all.text()).doesNotContain("WHERE");
        assertThat(namedToo.text()).isSameAs(named.text());
        assertThat(namedToo.parameters()).containsValue("座谈会");
    }

    @Test
    void whatTheTextStatesAsWordsIsLookedAt() {
        String document = "query($exists: Boolean, $by: EventOrderField!, $direction: SortDirection!) {"
                + " events(filter: {date: {exists: $exists}}, orderBy: {by: $by, direction: $direction}) { nodes { id } } }";

        CypherQuery dated = ask(document, Map.of("exists", true, "by", "NAME", "direction", "ASC"));
        CypherQuery undated = ask(document, Map.of("exists", false, "by", "NAME", "direction", "ASC"));
        CypherQuery descending = ask(document, Map.of("exists", true, "by", "NAME", "direction", "DESC"));

        assertThat(dated.text()).contains("IS NOT NULL").contains("ORDER BY n0.name");
        assertThat(undated.text()).contains("IS NULL");
        assertThat(descending.text()).contains("n0.name DESC");
    }

    @Test
    void conditionsOfFieldsAreLookedAt() {
        String document = "query($theme: Boolean!, $id: ID!) { node(id: $id) { ... on Event { name ...more } } }"
                + " fragment more on Event { theme @include(if: $theme) }";

        CypherQuery with = ask(document, Map.of("theme", true, "id", "a"));
        CypherQuery without = ask(document, Map.of("theme", false, "id", "a"));
        CypherQuery again = ask(document, Map.of("theme", true, "id", "b"));

        assertThat(with.text()).contains("theme");
        assertThat(without.text()).doesNotContain("theme");
        assertThat(again.text()).isSameAs(with.text());
    }

    @Test
    void alternativesAreLookedAtOneByOne() {
        String document = "query($or: [EventFilter!]) { events(filter: {or: $or}) { totalCount } }";
        Map<String, Object> named = Map.of("name", Map.of("eq", "运动会"));
        Map<String, Object> dated = Map.of("date", Map.of("from", "2024-05-01"));

        CypherQuery one = ask(document, Map.of("or", List.of(named)));
        CypherQuery two = ask(document, Map.of("or", List.of(named, dated)));
        CypherQuery turned = ask(document, Map.of("or", List.of(dated, named)));

        assertThat(Set.of(one.text(), two.text(), turned.text())).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxLength: 4) { paths { score } } }",
                "query($a: ID!, $b: ID!) { connections(ids: [$a, $b]) { sharedCount } }",
                "query($a: ID!, $b: ID!) { neighborhood(ids: [$a], excludeIds: [$b]) { complete } }",
                "query($a: String!, $b: ID) { search(text: $a, filter: {locatedIn: {id: $b}}) { totalCount } }",
                "query($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id } }",
                "query($a: String!, $b: [String!]) { people(filter: {or: [{name: {eq: $a}}, {name: {in: $b}}]}) { totalCount } }"
            })
    void idsAndTextsAreNoPartOfAnyStatement(String document) {
        CypherQuery one = ask(document, Map.of("a", "总工会", "b", "y"));
        CypherQuery other = ask(document, Map.of("a", "李", "b", "w"));

        assertThat(other.text()).isSameAs(one.text());
        assertThat(other.parameters().toString()).doesNotContain("总工会");
    }

    @Test
    void aPageThatIsTooLargeIsRefusedAlsoLater() {
        String document = "query($first: Int!) { events(first: $first) { nodes { id } } }";
        ask(document, Map.of("first", 5));

        ExecutionResult refused = execute(document, Map.of("first", 101));

        assertThat(refused.getErrors()).hasSize(1);
        assertThat(cypher.queries()).hasSize(1);
    }

    @Test
    void operationsThatShareAFieldKeepTheirOwnValues() {
        String document = """
                query A($first: Int = 3) { ...events }
                query B($first: Int = 7) { ...events }
                fragment events on Query { events(first: $first) { nodes { id } } }""";

        graphQl.execute(ExecutionInput.newExecutionInput(document).operationName("A"));
        graphQl.execute(ExecutionInput.newExecutionInput(document).operationName("B"));

        assertThat(cypher.queries().getFirst().parameters()).containsValue(4L);
        assertThat(cypher.queries().getLast().parameters()).containsValue(8L);
    }

    private CypherQuery ask(String document, Map<String, Object> variables) {
        assertThat(execute(document, variables).getErrors()).noneMatch(error -> error instanceof ValidationError);
        return cypher.queries().getLast();
    }

    private ExecutionResult execute(String document, Map<String, Object> variables) {
        return graphQl.execute(
                ExecutionInput.newExecutionInput(document).variables(variables).build());
    }
}
