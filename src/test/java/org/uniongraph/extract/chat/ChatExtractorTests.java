package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniongraph.extract.chat.SongContest.ARTICLE;
import static org.uniongraph.extract.chat.SongContest.CHAIR;
import static org.uniongraph.extract.chat.SongContest.EVENT;
import static org.uniongraph.extract.chat.SongContest.GOOD;
import static org.uniongraph.extract.chat.SongContest.HOST;
import static org.uniongraph.extract.chat.SongContest.PERSON;
import static org.uniongraph.extract.chat.SongContest.UNION;
import static org.uniongraph.extract.chat.SongContest.article;
import static org.uniongraph.extract.chat.SongContest.facts;
import static org.uniongraph.extract.chat.StubEndpoint.says;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Effort;
import org.uniongraph.extract.Extraction;
import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.Origin;

class ChatExtractorTests extends StubbedChat {
    @Test
    void takesTheFactsThatTheArticleBearsOut() {
        stub.then(says(GOOD));
        Extraction extraction = extractor().extract(ARTICLE);
        assertThat(extraction.refusals()).isEmpty();
        assertThat(names(extraction)).containsExactlyInAnyOrder("甲市总工会", "职工歌咏比赛", "李大力", "王小明");
        assertThat(extraction.relations())
                .hasSize(2)
                .allSatisfy(relation ->
                        assertThat(relation.origin()).isEqualTo(new Origin("chat:small-model", "chat", 0.6)));
        assertThat(extraction.relations().getFirst().quote().text()).isEqualTo("甲市总工会近日在丁公园举办职工歌咏\n\n比赛");
        assertThat(extraction.figures()).hasSize(1);
        assertThat(extraction.effort()).isEqualTo(new Effort(1, 100, 20));
    }

    @Test
    void readsTheAuthorsFromTheByline() {
        stub.then(says(
                GOOD.replace("{\"entities\"", "{\"authors\":[{\"name\":\"李大力\",\"role\":\"REPORTER\"}],\"entities\"")));
        Extraction extraction = extractor().extract(ARTICLE);
        assertThat(extraction.authors()).singleElement().satisfies(author -> {
            assertThat(author.role()).isEqualTo(AuthorRole.REPORTER);
            assertThat(author.quote().text()).isEqualTo("王小明");
            assertThat(author.origin()).isEqualTo(new Origin("chat:small-model", "byline", 1));
        });
    }

    @Test
    void knowsAnAwardAndAPointingBackInOtherWords() {
        ParsedArticle cup = article("## 足球赛落幕\n\n甲公司近日举办足球赛，该公司工会夺冠，乙队、丙队分获二、三名。\n");
        String company =
                "{\"id\":\"o1\",\"type\":\"Organization\",\"kind\":\"ENTERPRISE\",\"name\":\"%s\",\"mentions\":[\"%s\"]}";
        String event =
                "{\"id\":\"e1\",\"type\":\"Event\",\"eventType\":\"SPORTS\",\"name\":\"足球赛\",\"mentions\":[\"足球赛\"]}";
        String won =
                "{\"type\":\"WON\",\"from\":\"%s\",\"to\":\"e1\",\"award\":\"%s\",\"evidence\":\"该公司工会夺冠，乙队、丙队分获二、三名\"}";
        stub.then(says(facts(
                List.of(
                        event,
                        company.formatted("甲公司工会", "该公司工会").replace("ENTERPRISE\"", "UNION\",\"level\":\"GRASSROOTS\""),
                        company.formatted("乙队", "乙队").replace("o1", "o2")),
                List.of(won.formatted("o1", "冠军"), won.formatted("o2", "第二名"), won.formatted("o2", "优秀组织奖")),
                List.of())));
        Extraction extraction = extractor().extract(cup);
        assertThat(extraction.relations())
                .extracting(Extraction.FoundRelation::award)
                .containsExactly("冠军", "第二名");
        assertThat(extraction.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("优秀组织奖"));
    }

    @Test
    void readsTheAnswerBehindAModelsThoughts() {
        stub.then(says("<think>先找 {实体}……</think>\n好的：\n```json\n" + GOOD + "\n```\n以上。"));
        assertThat(extractor().extract(ARTICLE).relations()).hasSize(2);
    }

    @Test
    void tellsTheModelOnceWhatIsWrongWithItsJson() {
        stub.then(says("{\"entities\": [")).then(says("```json\n" + GOOD + "\n```"));
        Extraction extraction = extractor().extract(ARTICLE);
        assertThat(extraction.relations()).hasSize(2);
        assertThat(extraction.effort()).isEqualTo(new Effort(2, 200, 40));
        var messages = stub.request(1).path("messages");
        assertThat(messages).hasSize(4);
        assertThat(messages.path(2).path("content").asString()).isEqualTo("{\"entities\": [");
        assertThat(messages.path(3).path("content").asString()).contains("JSON");
    }

    @Test
    void asksAboutAnArticleOnce(@TempDir Path folder) {
        stub.then(says(GOOD));
        Extraction first =
                extractor("answers", folder.resolve("kept").toString()).extract(ARTICLE);
        Extraction second =
                extractor("answers", folder.resolve("kept").toString()).extract(ARTICLE);
        assertThat(stub.requests()).hasSize(1);
        assertThat(second.effort()).isEqualTo(Effort.NONE);
        assertThat(second.relations()).isEqualTo(first.relations());
        stub.then(says(GOOD));
        extractor("answers", folder.resolve("kept").toString(), "model", "other")
                .extract(ARTICLE);
        assertThat(stub.requests()).hasSize(2);
    }

    @Test
    void putsThePartsOfALongArticleTogether() {
        ParsedArticle longer = article("## 甲市总工会办歌咏比赛\n\n甲市总工会近日举办职工歌咏比赛。\n\n" + "第一段。".repeat(120) + "\n\n"
                + "市总工会主席李大力出席。" + "第二段。".repeat(50) + "\n");
        String short1 = UNION.replace("\"accept\":[\"市总工会\"]", "\"accept\":[]").replace("\"甲市总工会\"", "\"市总工会\"");
        stub.then(says(facts(List.of(UNION, EVENT), List.of(HOST.replace("在丁公园", "")), List.of())))
                .then(says(facts(List.of(PERSON, short1), List.of(CHAIR), List.of())));
        Extraction extraction = extractor("max-length", "600").extract(longer);
        assertThat(stub.requests()).hasSize(2);
        assertThat(extraction.refusals()).isEmpty();
        assertThat(names(extraction)).containsExactlyInAnyOrder("甲市总工会", "职工歌咏比赛", "李大力");
        assertThat(extraction.relations()).hasSize(2);
        assertThat(extraction.relations().get(1).to())
                .isEqualTo(extraction.relations().get(0).from());
    }
}
