package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.store.TestStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagingIT {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String INSERT = """
            UNWIND ['工会庚', '工会甲', '一一工会'] AS name
            CREATE (:Identity:Entity:Organization:`Union` {id: 'x' + name, type: 'Union', name: name, aliases: [],
              recordedAt: datetime('2024-05-01T08:00:00Z')})""";

    private TestStore store;
    private GraphQL graphQl;

    @BeforeEach
    void loadGraph() {
        store = FixtureGraph.load();
        graphQl = TestSchema.graphQl(store.cypher());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "organizations",
                "people",
                "articles",
                "events(orderBy: {by: NAME, direction: DESC})",
                "events(orderBy: {by: MENTIONS, direction: DESC})",
                "organizations(orderBy: {by: MENTIONS})",
                "search(text: \"工会\")"
            })
    void pagesAddUpToTheWholeList(String list) {
        List<String> whole = ids(list, 100, null);

        assertThat(walk(list, 2)).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node(id: \"e03\") { ... on Entity { list: relations%s } }",
                "node(id: \"e22\") { ... on Person { list: positions%s } }",
                "node(id: \"e05\") { ... on Organization { list: ancestors%s } }",
                "node(id: \"a01\") { ... on Article { list: mentions%s } }",
                "node(id: \"a01\") { ... on Article { list: statements%s } }",
                "node(id: \"e31\") { ... on Entity { list: articles%s } }"
            })
    void nestedPagesAddUpToo(String connection) {

        List<String> whole = cursors(connection, 100, null);
        List<String> walked = new ArrayList<>();
        List<String> page = cursors(connection, 1, null);
        while (!page.isEmpty()) {
            walked.addAll(page);
            page = cursors(connection, 1, page.getLast());
        }

        assertThat(walked).isEqualTo(whole).hasSizeGreaterThan(1);
    }

    @Test
    void insertsNeitherRepeatNorHideWhatIsYetToCome() {
        List<String> before = ids("unions", 100, null);
        Page first = page("unions", 3, null);
        store.driver().executableQuery(INSERT).execute();
        List<String> rest = ids("unions", 100, first.endCursor());

        List<String> seen = new ArrayList<>(first.ids());
        seen.addAll(rest);
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void knowsWhetherAPageHasNeighbours() {
        Page first = page("unions", 3, null);
        Page second = page("unions", 3, first.endCursor());
        Page last = page("unions", 3, second.endCursor());

        assertThat(first).matches(page -> page.next() && !page.previous());
        assertThat(second).matches(page -> page.next() && page.previous());
        assertThat(last).matches(page -> !page.next() && page.previous());
    }

    @Test
    void refusesACursorOfAnotherListOrOrder() {
        String cursor = page("unions", 1, null).endCursor();

        assertThat(errors("{ organizations(after: \"%s\") { nodes { id } } }".formatted(cursor)))
                .isPositive();
        assertThat(errors("{ unions(after: \"%s\", orderBy: {by: NAME, direction: DESC}) { nodes { id } } }"
                        .formatted(cursor)))
                .isPositive();
        assertThat(errors("{ unions(after: \"%s\") { nodes { id } } }".formatted(cursor)))
                .isZero();
    }

    private record Page(List<String> ids, String endCursor, boolean next, boolean previous) {}

    private List<String> walk(String list, int size) {
        List<String> ids = new ArrayList<>();
        Page page = page(list, size, null);
        ids.addAll(page.ids());
        while (page.next()) {
            page = page(list, size, page.endCursor());
            ids.addAll(page.ids());
        }
        return ids;
    }

    private List<String> ids(String list, int first, @Nullable String after) {
        return page(list, first, after).ids();
    }

    private Page page(String list, int first, @Nullable String after) {
        String paging = "first: $first, after: $after)";
        String call = list.contains("(") ? list.replace(")", ", " + paging) : list + "(" + paging;
        JsonNode answer = execute(
                        "query($first: Int!, $after: String) { list: " + call
                                + " { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
                        first,
                        after)
                .path("list");
        JsonNode info = answer.path("pageInfo");
        return new Page(
                answer.path("nodes")
                        .valueStream()
                        .map(node -> node.path("id").asString())
                        .toList(),
                info.path("endCursor").asString(),
                info.path("hasNextPage").asBoolean(),
                info.path("hasPreviousPage").asBoolean());
    }

    private List<String> cursors(String connection, int first, @Nullable String after) {
        String operation = "query($first: Int!, $after: String) { "
                + connection.formatted("(first: $first, after: $after) { edges { cursor } }") + " }";
        return execute(operation, first, after)
                .path("node")
                .path("list")
                .path("edges")
                .valueStream()
                .map(edge -> edge.path("cursor").asString())
                .toList();
    }

    private JsonNode execute(String operation, int first, @Nullable String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", first);
        if (after != null) {
            variables.put("after", after);
        }
        ExecutionResult result = graphQl.execute(
                ExecutionInput.newExecutionInput(operation).variables(variables).build());
        assertThat(result.getErrors()).isEmpty();
        return JSON.valueToTree(result.toSpecification()).path("data");
    }

    private int errors(String operation) {
        return graphQl.execute(operation).getErrors().size();
    }
}
