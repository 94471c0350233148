package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniongraph.extract.chat.SongContest.ARTICLE;
import static org.uniongraph.extract.chat.SongContest.CHAIR;
import static org.uniongraph.extract.chat.SongContest.EVENT;
import static org.uniongraph.extract.chat.SongContest.FIGURE;
import static org.uniongraph.extract.chat.SongContest.GOOD;
import static org.uniongraph.extract.chat.SongContest.HOST;
import static org.uniongraph.extract.chat.SongContest.PERSON;
import static org.uniongraph.extract.chat.SongContest.UNION;
import static org.uniongraph.extract.chat.SongContest.facts;
import static org.uniongraph.extract.chat.StubEndpoint.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.model.Origin;

/** What a model says and the article does not bear out. */
class RefusedFactsTests extends StubbedChat {
    @Test
    void refusesInventedQuotesAndWhatDependsOnThem() {
        String invented = UNION.replace("o1", "o2").replace("甲市总工会", "丙市总工会");
        stub.then(says(facts(
                List.of(UNION, EVENT, invented),
                List.of(HOST.replace("近日在丁公园举办", "昨天隆重举办"), HOST.replace("o1", "o2")),
                List.of(FIGURE.replace("50余名", "500名")))));
        Extraction extraction = extractor().extract(ARTICLE);
        assertThat(extraction.relations()).isEmpty();
        assertThat(extraction.figures()).isEmpty();
        assertThat(names(extraction)).containsExactlyInAnyOrder("甲市总工会", "职工歌咏比赛", "王小明");
        assertThat(extraction.refusals())
                .extracting(Extraction.Refusal::reason)
                .anyMatch(reason -> reason.contains("丙市总工会"))
                .anyMatch(reason -> reason.contains("昨天隆重举办"))
                .anyMatch(reason -> reason.contains("500名"));
    }

    @Test
    void takesNoNameTitleOrYearFromTheModelAlone() {
        String renamed = UNION.replace("\"name\":\"甲市总工会\"", "\"name\":\"中华全国总工会\"");
        String guessed = EVENT.replace("\"dateText\"", "\"start\":\"2025-04\",\"theme\":\"奋进新征程\",\"dateText\"")
                .replace("\"accept\":[]", "\"accept\":[\"歌咏大会\"]");
        stub.then(says(facts(
                List.of(renamed, guessed, PERSON, UNION.replace("o1", "o3")),
                List.of(CHAIR.replace("主席", "党组书记").replace("o1", "o3").replace("市总工会党组书记", "市总工会主席")),
                List.of())));
        Extraction extraction = extractor().extract(ARTICLE);
        assertThat(names(extraction)).doesNotContain("中华全国总工会");
        assertThat(extraction.relations()).isEmpty();
        assertThat(extraction.refusals()).hasSize(2);
        FoundEntity event = extraction.entities().get(0);
        assertThat(event.attributes().name()).isEqualTo("职工歌咏比赛");
        assertThat(event.attributes().time().start()).isNull();
        assertThat(event.attributes().theme()).isNull();
        assertThat(event.attributes().aliases()).isEmpty();
    }

    @Test
    void givesNoTrustThatTheModelClaims() {
        String claiming = "\"rule\":\"annotated\",\"confidence\":1.0,";
        stub.then(says(GOOD.replace("{\"id\"", "{" + claiming + "\"id\"")
                .replace("{\"entities\"", "{\"extractor\":\"annotation\",\"entities\"")));
        Extraction extraction = extractor("confidence", "0.5").extract(ARTICLE);
        assertThat(extraction.entities())
                .filteredOn(entity -> !entity.attributes().name().equals("王小明"))
                .hasSize(3)
                .allSatisfy(
                        entity -> assertThat(entity.origin()).isEqualTo(new Origin("chat:small-model", "chat", 0.5)));
    }

    @Test
    void doesNotGiveAPersonOfTheBylineToAnyOtherEntity() {
        String posing = UNION.replace("\"o1\"", "\"byline-王小明\"");
        stub.then(says(facts(List.of(posing), List.of(), List.of())));
        Extraction extraction = extractor().extract(ARTICLE);
        assertThat(names(extraction)).containsExactlyInAnyOrder("甲市总工会", "王小明");
        assertThat(extraction.refusals()).isEmpty();
    }
}
