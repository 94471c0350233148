package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.ingest.Progress;
import org.uniongraph.ingest.TestIngest;
import org.uniongraph.store.TestStore;
import org.uniongraph.store.WriteSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people type on the demo graph, and what they get; in-process and through the driver alike. */
class SearchIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SEARCH = """
            query($text: String!, $types: [SearchType!], $filter: SearchFilter, $first: Int = 20, $after: String) {
              search(text: $text, types: $types, filter: $filter, first: $first, after: $after) {
                totalCount complete didYouMean
                pageInfo { hasNextPage hasPreviousPage endCursor }
                edges {
                  cursor score
                  node { __typename id ... on Entity { name } ... on Article { headline body } }
                  match { form closeness text of highlights { start end } }
                  snippet { text start end highlights { start end } }
                }
              }
            }""";

    private static final CountingCypher EMBEDDED =
            new CountingCypher(TestStore.shared().cypher());
    private static final GraphQL IN_PROCESS = TestSchema.graphQl(EMBEDDED);
    private static final GraphQL THROUGH_DRIVER =
            TestSchema.graphQl(TestStore.shared().driverCypher());

    @BeforeAll
    static void ingest() throws IOException {
        TestStore store = TestStore.shared();
        store.empty();
        TestIngest.over(WriteSide.over(store.driver()).ledger())
                .ingest(List.of(Path.of("seeds/articles")), Progress.SILENT);
    }

    static Stream<List<String>> typed() {
        return FixtureGraph.text("searches/demo.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void findsFirstWhatWasMeant(List<String> line) {
        JsonNode found = search(Map.of("text", line.get(0)));

        JsonNode best = found.at("/edges/0");
        String name = best.at("/node/name").asString(best.at("/node/headline").asString(""));
        assertThat(List.of(
                        name,
                        best.at("/match/form").asString(""),
                        best.at("/match/closeness").asString("")))
                .isEqualTo(line.subList(1, 4));
        assertThat(found.at("/complete").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void scoresFallAndHighlightsPointAtLetters(List<String> line) {
        JsonNode found = search(Map.of("text", line.get(0)));

        List<Double> scores = found.at("/edges")
                .valueStream()
                .map(edge -> edge.at("/score").asDouble())
                .toList();
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a)).allMatch(s -> s > 0 && s <= 1);
        for (JsonNode edge : found.at("/edges")) {
            inside(edge.at("/match/highlights"), edge.at("/match/text").asString(""));
            JsonNode snippet = edge.at("/snippet");
            if (!snippet.isNull()) {
                String text = snippet.at("/text").asString("");
                inside(snippet.at("/highlights"), text);
                String body = edge.at("/node/body").asString("");
                assertThat(body.substring(
                                snippet.at("/start").asInt(), snippet.at("/end").asInt()))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void pagesAddUp() {
        List<String> whole = ids(search(Map.of("text", "工", "first", 100)));
        List<String> walked = new ArrayList<>();
        JsonNode page = search(Map.of("text", "工", "first", 7));
        walked.addAll(ids(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = search(Map.of(
                    "text",
                    "工",
                    "first",
                    7,
                    "after",
                    page.at("/pageInfo/endCursor").asString("")));
            walked.addAll(ids(page));
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        }

        assertThat(whole).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(walked).isEqualTo(whole);
        assertThat(search(Map.of("text", "工", "first", 0)).at("/totalCount").asInt())
                .isEqualTo(whole.size());
    }

    @Test
    void typesAndFiltersNarrow() {
        assertThat(names(search(Map.of("text", "海淀", "types", List.of("PLACE")))))
                .contains("苏家坨镇")
                .doesNotContain("北京市海淀区总工会");
        assertThat(search(Map.of("text", "海淀", "types", List.of("ARTICLE"))).at("/edges"))
                .allMatch(edge -> edge.at("/node/__typename").asString("").equals("Article"));
        assertThat(search(Map.of("text", "海淀", "types", List.of())).at("/edges"))
                .isEmpty();
        assertThat(names(search(Map.of(
                        "text", "总工会", "filter", Map.of("level", Map.of("in", List.of("NATIONAL", "PROVINCIAL")))))))
                .contains("中华全国总工会", "北京市总工会")
                .doesNotContain("北京市海淀区总工会");
        assertThat(names(search(Map.of("text", "总工会", "filter", Map.of("subordinateTo", Map.of("name", "北京市总工会"))))))
                .contains("北京市海淀区总工会")
                .doesNotContain("北京市总工会", "中华全国总工会");
        assertThat(names(search(Map.of("text", "劳模", "filter", Map.of("locatedIn", Map.of("name", "苏家坨镇"))))))
                .contains("百名劳模植树系列活动", "凤凰岭劳模实践基地")
                .doesNotContain("劳模精神");
        assertThat(names(search(Map.of("text", "足球", "filter", Map.of("eventType", Map.of("eq", "SPORTS"))))))
                .containsExactly("北京广播电视台首届职工足球赛");
    }

    @Test
    void suggestsTheNearestNamesWhenNoneHasTheText() {
        assertThat(suggestions("海定区总工会")).containsExactly("海淀区总工会");
        assertThat(suggestions("海淀教育工会")).contains("海淀区总工会");
        assertThat(suggestions("海淀区总工会")).isEmpty();
        assertThat(suggestions("喜马拉雅山")).isEmpty();
    }

    @Test
    void findsTypingErrorsOnlyWhenNothingHasTheText() {
        assertThat(names(search(Map.of("text", "sjc")))).containsExactly("孙金春");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "。，！“”",
                "😀🎉",
                "\ud83d",
                "+-&&||!(){}[]^\"~*?:\\/",
                "\"",
                "\\",
                "a\\",
                "AND OR NOT",
                "name:*",
                "*:*",
                "type:Union",
                "总工会~2 OR *",
                "[a TO z]",
                "/.*/",
                "' }) DETACH DELETE n //",
                "工会\n总工会\t海淀",
                "ﷺ ﬃ ½ Ⅷ",
                "e\u0301\u200b\u202e"
            })
    void hostileTextIsHarmless(String text) {
        JsonNode found = search(Map.of("text", text));

        assertThat(found.at("/totalCount").asInt()).isLessThan(20);
    }

    @Test
    void textsOfTheGreatestLengthAreBoundedAndLongerOnesRefused() {
        long start = System.nanoTime();
        for (String unit : List.of("工", "总工会海淀区", "a", "工 ", "😀", "\"")) {
            search(Map.of("text", unit.repeat(200 / unit.length())));
        }
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);

        ExecutionResult refused = IN_PROCESS.execute(ExecutionInput.newExecutionInput(SEARCH)
                .variables(Map.of("text", "工会".repeat(5000)))
                .build());
        assertThat(refused.getErrors()).hasSize(1);
    }

    @Test
    void isOneStatementWhoseTextDoesNotFollowTheWords() {
        search(Map.of("text", "海淀"));
        int before = EMBEDDED.queries().size();
        search(Map.of("text", "sunjinchun", "first", 3));

        assertThat(EMBEDDED.queries()).hasSize(before + 1);
        assertThat(EMBEDDED.queries().getLast().text())
                .isEqualTo(EMBEDDED.queries().get(before - 1).text())
                .doesNotContain("sunjinchun");
    }

    /** The answer of both adapters. */
    private static JsonNode search(Map<String, Object> variables) {
        JsonNode answer = ask(IN_PROCESS, variables);
        assertThat(ask(THROUGH_DRIVER, variables)).isEqualTo(answer);
        return answer;
    }

    private static JsonNode ask(GraphQL graphQl, Map<String, Object> variables) {
        ExecutionResult result = graphQl.execute(
                ExecutionInput.newExecutionInput(SEARCH).variables(variables).build());
        assertThat(result.getErrors()).isEmpty();
        return JSON.valueToTree(result.toSpecification()).at("/data/search");
    }

    private static List<String> ids(JsonNode found) {
        return found.at("/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString(""))
                .toList();
    }

    private static List<String> names(JsonNode found) {
        return found.at("/edges")
                .valueStream()
                .map(edge -> edge.at("/node/name").asString(""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> suggestions(String text) {
        return search(Map.of("text", text))
                .at("/didYouMean")
                .valueStream()
                .map(name -> name.asString(""))
                .toList();
    }

    private static void inside(JsonNode highlights, String text) {
        int end = 0;
        for (JsonNode place : highlights) {
            assertThat(place.at("/start").asInt()).isGreaterThanOrEqualTo(end);
            end = place.at("/end").asInt();
            assertThat(end).isBetween(place.at("/start").asInt() + 1, text.length());
        }
    }
}
