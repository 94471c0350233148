package org.uniongraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What the product is for: the demo articles answer as they say, with the sentence behind each link. */
class DemoGraphIT {
    /** Root fields that count and so have no sentences to show. */
    private static final Set<String> STATISTICS =
            Set.of("timeline", "eventStats", "figureStats", "topEntities", "quality");

    @Test
    void footballCupHasItsOrganiserPartsFiguresAndEightPlacedTeams() throws Exception {
        JsonNode cup = DemoServer.ask("""
                { events(filter: {name: {eq: "北京广播电视台首届职工足球赛"}}) { nodes {
                    organizers { edges { node { name } relation { role evidence { quote sentence } } } }
                    parts { nodes { name } }
                    figures { nodes { measure value unit } }
                    winners { edges { node { name } relation { award evidence { quote } } } } } } }""").at("/events/nodes/0");
        assertThat(texts(cup, "/organizers/edges", "/node/name")).containsExactly("北京广播电视台工会");
        assertThat(cup.at("/organizers/edges/0/relation/role").asString()).isEqualTo("HOST");
        assertThat(cup.at("/organizers/edges/0/relation/evidence/0/quote").asString())
                .isEqualTo("赛事由北京广播电视台工会主办");
        assertThat(texts(cup, "/parts/nodes", "/name")).containsExactlyInAnyOrder("小组赛循环赛", "冠亚军决赛");
        assertThat(texts(cup, "/figures/nodes", "/measure"))
                .containsExactlyInAnyOrder("UNITS", "TEAMS", "PARTICIPANTS", "DURATION", "MATCHES");
        assertThat(texts(cup, "/winners/edges", "/relation/award"))
                .containsExactlyInAnyOrder("冠军", "亚军", "季军", "季军", "优秀奖", "优秀奖", "优秀奖", "优秀奖");
        assertThat(texts(cup, "/winners/edges", "/relation/evidence/0/quote"))
                .doesNotContain("")
                .hasSize(8);
    }

    @Test
    void treePlantingHasItsPlaceChainTopicsAndSpeakersPost() throws Exception {
        JsonNode planting = DemoServer.ask("""
                { events(filter: {name: {eq: "百名劳模植树系列活动"}}) { nodes {
                    dateText start { value }
                    venues { nodes { name ... on Place { ancestors { nodes { name } } } } }
                    topics { nodes { name } }
                    participants { nodes { name ... on Person {
                      positions { edges { node { name } relation { title evidence { sentence } } } } } } } } } }""").at("/events/nodes/0");
        assertThat(planting.at("/dateText").asString()).isEqualTo("近日");
        assertThat(planting.at("/start").isNull()).isTrue();
        assertThat(texts(planting, "/venues/nodes", "/name")).containsExactlyInAnyOrder("凤凰岭劳模实践基地", "海淀劳模林");
        assertThat(texts(planting, "/venues/nodes", "/ancestors/nodes/0/name")).contains("苏家坨镇");
        assertThat(texts(planting, "/topics/nodes", "/name"))
                .containsExactlyInAnyOrder("中华全国总工会成立100周年", "劳模精神", "劳动精神", "工匠精神");
        JsonNode post = planting.at("/participants/nodes/0/positions/edges/0");
        assertThat(post.at("/node/name").asString()).isEqualTo("北京市海淀区总工会");
        assertThat(post.at("/relation/title").asString()).isEqualTo("党组书记、副主席");
        assertThat(post.at("/relation/evidence/0/sentence").asString()).isEqualTo("海淀区总工会党组书记、副主席孙金春代表区总工会感谢到场的劳模代表。");
    }

    @Test
    void centenaryLeadsToTheEventsOfTwoArticles() throws Exception {
        JsonNode data = DemoServer.ask("""
                { topics(filter: {name: {eq: "中华全国总工会成立100周年"}}) { nodes {
                    events { totalCount nodes { name } edges { relation { evidence { quote article { headline } } } } } } } }""");
        assertThat(texts(data, "/topics/nodes/0/events/nodes", "/name"))
                .containsExactlyInAnyOrder(
                        "2025年北京市服务工会系统工会干部培训班", "百名劳模植树系列活动", "“庆祝中华全国总工会成立100周年，劳模为海淀高质量发展建言献策”座谈会");
        assertThat(texts(data, "/topics/nodes/0/events/edges", "/relation/evidence/0/article/headline"))
                .contains("劳模栽新绿 献策为海淀", "市服务工会为140余名基层工会干部“充电”");
    }

    @Test
    void unionsUnderTheBeijingFederationAreItsDepartmentsAndTheDistricts() throws Exception {
        JsonNode data = DemoServer.ask("""
                { unions(filter: {subordinateTo: {name: "北京市总工会"}}) { nodes {
                    name } } }""");
        assertThat(texts(data, "/unions/nodes", "/name"))
                .containsExactlyInAnyOrder(
                        "北京市总工会权益工作部",
                        "北京市总工会基层组织建设部",
                        "北京市海淀区总工会",
                        "北京市朝阳区总工会",
                        "北京市朝阳区望京街道总工会",
                        "北京市延庆区总工会",
                        "北京市延庆区香水园街道总工会");
    }

    @Test
    void whatFollowsFromDivisionsIsToldApartFromWhatArticlesSay() throws Exception {
        assertThat(parentsOf("北京市总工会权益工作部")).containsExactly("annotated 市总工会权益工作部、基层组织建设部");
        assertThat(parentsOf("北京市海淀区总工会")).containsExactly("hierarchy-by-division 海淀区总工会");
        assertThat(parentsOf("北京市朝阳区望京街道总工会"))
                .containsExactlyInAnyOrder("annotated 朝阳区望京街道总工会", "hierarchy-by-division 朝阳区望京街道总工会");
    }

    /** Rule and quote of each statement on what is above the union. */
    private static List<String> parentsOf(String union) throws IOException, InterruptedException {
        JsonNode data = DemoServer.ask("""
                { unions(filter: {name: {eq: "%s"}}) { nodes {
                    parent { edges { relation { evidence { rule quote } } } } } } }""".formatted(union));
        return StreamSupport.stream(
                        data.at("/unions/nodes/0/parent/edges/0/relation/evidence")
                                .spliterator(),
                        false)
                .map(said ->
                        said.at("/rule").asString("") + " " + said.at("/quote").asString(""))
                .toList();
    }

    @Test
    void entitiesOfOneArticleAreLinkedByItsWordsOrByDivisionsOnly() throws Exception {
        JsonNode data = DemoServer.ask("""
                { unions(filter: {name: {eq: "新疆生产建设兵团总工会"}}) { nodes {
                    relationCounts { type } relations(first: 100) { nodes { name } edges { relation { type } } } } } }""");
        assertThat(texts(data, "/unions/nodes/0/relations/edges", "/relation/type"))
                .containsExactlyInAnyOrder("ORGANIZED", "SUBORDINATE_TO");
        assertThat(texts(data, "/unions/nodes/0/relations/nodes", "/name")).containsExactlyInAnyOrder("选拔赛", "中华全国总工会");
    }

    @Test
    void demoArticlesSayThatTheyAreDigests() throws Exception {
        JsonNode data = DemoServer.ask("{ articles { nodes { headline note } } }");
        assertThat(texts(data, "/articles/nodes", "/note")).hasSize(7).allMatch(note -> note.contains("摘要"));
    }

    @TestFactory
    Stream<DynamicTest> answersTheExamplesOfGraphiql() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("web/src/graphiql/examples"))) {
            return files.sorted().toList().stream()
                    .filter(file -> !isSubscription(file))
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                        JsonNode data = DemoServer.ask(Files.readString(file));
                        if (STATISTICS.contains(data.propertyNames().iterator().next())) {
                            assertThat(data.toString()).containsPattern("\"(count|value|undated)\":[1-9]");
                        } else {
                            assertThat(data.toString()).contains("\"quote\":\"");
                        }
                    }));
        }
    }

    /** SubscriptionsIT runs those. */
    private static boolean isSubscription(Path example) {
        try {
            return Files.readString(example).contains("\nsubscription ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode from, String list, String each) {
        return StreamSupport.stream(from.at(list).spliterator(), false)
                .map(item -> item.at(each).asString(""))
                .toList();
    }
}
