package org.uniongraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Span;

class AnnotatedArticleTests {
    private static final String FILE = "# 工会在线\n\n## 甲市总工会办歌咏比赛\n\n本报讯（记者 王小明）甲市总工会近日举办职工歌咏\n\n比赛，该市总工会主席李大力出席。\n";
    private static final String ORGANIZATION =
            "{\"id\":\"o1\",\"type\":\"Organization\",\"kind\":\"UNION\",\"level\":\"CITY\",\"name\":\"甲市总工会\",\"mentions\":[\"甲市总工会\"]}";
    private static final String EVENT =
            "{\"id\":\"e1\",\"type\":\"Event\",\"eventType\":\"CULTURE\",\"name\":\"职工歌咏比赛\",\"dateText\":\"近日\",\"mentions\":[\"职工歌咏比赛\"]}";

    private final ParsedArticle article = new ArticleReader()
            .read(new Source("a.md", FILE.getBytes(StandardCharsets.UTF_8)))
            .getFirst();

    @Test
    void quotesTheOriginalAcrossAHardBreak() {
        Extraction extraction = read(ORGANIZATION + "," + EVENT, organized("\"举办职工歌咏比赛\""));
        assertThat(extraction.refusals()).isEmpty();
        var quote = extraction.relations().getFirst().quote();
        assertThat(quote.text()).isEqualTo("举办职工歌咏\n\n比赛");
        assertThat(quote.span().of(article.article().body())).isEqualTo(quote.text());
        assertThat(quote.sentence()).contains("甲市总工会近日举办职工歌咏比赛，该市总工会主席李大力出席。");
    }

    @Test
    void takesWordsAtTheirOffsetInTheFile() {
        int start = FILE.lastIndexOf("市总工会");
        String words = "{\"quote\":\"市总工会\",\"start\":" + start + ",\"end\":" + (start + 4)
                + ",\"rule\":\"r7\",\"confidence\":0.8}";
        Extraction extraction = read(ORGANIZATION + "," + EVENT, organized(words));
        assertThat(extraction.refusals()).isEmpty();
        var relation = extraction.relations().getFirst();
        assertThat(relation.quote().span().shift(article.offset())).isEqualTo(new Span(start, start + 4));
        assertThat(relation.origin().rule()).isEqualTo("r7");
        assertThat(relation.origin().confidence()).isEqualTo(0.8);
    }

    @Test
    void refusesWordsThatStandElsewhere() {
        Extraction extraction =
                read(ORGANIZATION + "," + EVENT, organized("{\"quote\":\"市总工会\",\"start\":1,\"end\":5}"));
        assertThat(extraction.relations()).isEmpty();
        assertThat(extraction.refusals())
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.reason()).contains("1-5").contains("but at"));
    }

    @Test
    void leavesOutAFactWithoutWordsAndWhatHangsOnIt() {
        String invented = EVENT.replace("\"mentions\":[\"职工歌咏比赛\"]", "\"mentions\":[\"羽毛球赛\"]");
        Extraction extraction = read(ORGANIZATION + "," + invented, organized("\"举办职工歌咏比赛\""));
        assertThat(extraction.entities())
                .extracting(Extraction.FoundEntity::localId)
                .contains("o1")
                .doesNotContain("e1");
        assertThat(extraction.relations()).isEmpty();
        assertThat(extraction.refusals())
                .extracting(Extraction.Refusal::item)
                .containsExactly("entities[1] Event 职工歌咏比赛", "relations[0] ORGANIZED o1 → e1");
        assertThat(extraction.refusals().getFirst().reason()).contains("'羽毛球赛' is not in the article");
    }

    @Test
    void takesMentionsForAliasesUnlessTheyAreNone() {
        String mentions = "\"mentions\":[\"甲市总工会\",\"该市总工会\",{\"text\":\"歌咏\",\"alias\":false}]";
        Extraction extraction = read(ORGANIZATION.replace("\"mentions\":[\"甲市总工会\"]", mentions), "");
        assertThat(extraction.entities().getFirst().attributes().aliases()).isEmpty();
        assertThat(extraction.entities().getFirst().mentions())
                .extracting(Mention::text)
                .containsExactly("甲市总工会", "歌咏", "甲市总工会", "歌咏", "该市总工会");
    }

    @ParameterizedTest
    @CsvSource({"上海总工会,true", "本溪市总工会,true", "上述活动,false", "本次大赛,false", "该台工会,false"})
    void tellsNamesFromWordsThatPointBack(String words, boolean name) {
        assertThat(AttributesOf.alias(words).isPresent()).isEqualTo(name);
    }

    @Test
    void takesTheAuthorThatIsNamedById() {
        String people = person("p1") + "," + person("p2");
        Extraction extraction = readWithAuthor(people, "p2");
        assertThat(extraction.authors())
                .extracting(Extraction.FoundAuthor::person)
                .containsExactly("p2");
        assertThat(readWithAuthor(ORGANIZATION, "o1").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("'o1' is of type Organization"));
    }

    private static String person(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"Person\",\"name\":\"王小明\",\"mentions\":[\"王小明\"]}";
    }

    private Extraction readWithAuthor(String entities, String id) {
        String json = "{\"entities\":[" + entities
                + "],\"authors\":[{\"name\":\"王小明\",\"role\":\"REPORTER\",\"person\":\"" + id + "\"}]}";
        return AnnotatedArticle.read(article, "a.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"UNION\" | \"kind\":\"CLUB\" | kind 'CLUB': expected one of",
                "\"level\":\"CITY\", | '' | level null, expected one for a union",
                "\"type\":\"Organization\" | \"type\":\"Thing\" | entity type 'Thing': expected one of",
                "\"id\":\"o1\" | \"id\":\"\" | no id",
                "\"mentions\":[\"甲市总工会\"] | \"mentions\":[] | no mentions"
            })
    void saysWhatIsWrongWithAnEntity(String right, String wrong, String reason) {
        Extraction extraction = read(ORGANIZATION.replace(right, wrong), "");
        assertThat(extraction.refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"entities\":{}}", "{\"entities\":[{\"mentions\":[7]}]}", "本报讯"})
    void namesTheFileThatIsNoAnnotation(String json) {
        assertThatThrownBy(() -> AnnotatedArticle.read(article, "a.json", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedAnnotation.class)
                .hasMessageStartingWith("a.json: ");
    }

    @Test
    void takesAuthorsFromTheBylineWhenNobodyAnnotated() {
        Extraction extraction = new BylineExtractor().extract(article);
        assertThat(extraction.authors())
                .extracting(Extraction.FoundAuthor::role)
                .isEqualTo(List.of(AuthorRole.REPORTER));
        assertThat(extraction.entities())
                .extracting(entity -> entity.attributes().name())
                .containsExactly("王小明");
    }

    private Extraction read(String entities, String relations) {
        String json = "{\"entities\":[" + entities + "],\"relations\":[" + relations + "]}";
        return AnnotatedArticle.read(article, "a.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String organized(String evidence) {
        return "{\"type\":\"ORGANIZED\",\"from\":\"o1\",\"to\":\"e1\",\"role\":\"HOST\",\"evidence\":" + evidence + "}";
    }
}
