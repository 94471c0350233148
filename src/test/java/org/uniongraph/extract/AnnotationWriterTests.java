package org.uniongraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.EventType;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Origin;
import org.uniongraph.model.Quote;
import org.uniongraph.model.Span;

class AnnotationWriterTests {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final String PAGE = "# 工会在线\n\n## 甲市总工会办赛\n\n本报讯（记者 王小明）甲市总工会近日举办**职工歌咏**\n\n比赛，啊啊啊。\n";

    @Test
    void writesAFactALine() {
        ParsedArticle article = article("a.md", PAGE);
        int event = PAGE.indexOf("**职工");
        int reporter = PAGE.indexOf("王小明");
        Extraction found =
                extraction(article, "职工歌咏比赛", List.of(spanAt(article, "举办**职工歌咏**\n\n比赛"), spanAt(article, "甲市总工会近日")));
        assertThat(new String(AnnotationWriter.write(article, found), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "extractor": "grammar",
                          "headline": "甲市总工会办赛",
                          "authors": [],
                          "publication": null,
                          "entities": [
                            {"id": "e1", "type": "Event", "eventType": "CULTURE", "name": "职工歌咏比赛", "theme": null, "start": null, "end": null, "dateText": null, "mentions": [{"text": "甲市总工会近日", "start": %d, "end": %d, "alias": false}, {"text": "举办职工歌咏比赛", "start": %d, "end": %d, "alias": false}], "rule": "head", "confidence": 0.75}
                          ],
                          "relations": [],
                          "figures": []
                        }
                        """.formatted(reporter + 4, reporter + 11, event - 2, event + 12));
        assertThat(AnnotatedArticle.read(article, "a.json", AnnotationWriter.write(article, found)))
                .isEqualTo(found);
    }

    @Test
    void saysInALineWhereItBelongs() {
        ParsedArticle article = article("a.md", PAGE);
        String line = AnnotationWriter.line("a.md", article, new BylineExtractor().extract(article));
        assertThat(line)
                .startsWith("{\"source\": \"a.md\", \"articleId\": \""
                        + article.article().id() + "\", \"extractor\": \"byline\", \"headline\": \"甲市总工会办赛\"")
                .contains("\"authors\": [{\"name\": \"王小明\", \"role\": \"REPORTER\", \"person\": \"byline-王小明\"");
    }

    @Test
    void findsWordsThatOverlapThemselves() {
        ParsedArticle article = article("a.md", PAGE);
        Span second = spanAt(article, "啊啊").shift(1);
        Extraction found = extraction(article, "啊啊", List.of(second));
        assertThat(AnnotatedArticle.read(article, "a.json", AnnotationWriter.write(article, found)))
                .isEqualTo(found);
    }

    @Test
    void writesTheWordsOfAPageWithoutItsTags() {
        String page = "<h1>标题</h1><p>甲市<b>总工</b>会&amp;乙&#xD800;举办比赛。</p>";
        ParsedArticle article = article("a.html", page);
        Extraction found =
                extraction(article, "丙", List.of(spanAt(article, "市<b>总工</b>会&amp;乙"), spanAt(article, "&#xD800;举")));
        String json = new String(AnnotationWriter.write(article, found), StandardCharsets.UTF_8);
        assertThat(json).contains("\"市总工会&乙\"", "\"\\uD800举\"");
        assertThat(AnnotatedArticle.read(article, "a.json", json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(found);
    }

    @Test
    void takesNoAuthorsForAnAnswer() {
        ParsedArticle article = article("a.md", PAGE);
        Extraction none = new Extraction(List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(AnnotatedArticle.read(article, "a.json", AnnotationWriter.write(article, none)))
                .isEqualTo(none);
        assertThat(AnnotatedArticle.read(article, "a.json", "{}".getBytes(StandardCharsets.UTF_8))
                        .authors())
                .hasSize(1);
    }

    @Test
    void refusesFactsOfTwoExtractors() {
        ParsedArticle article = article("a.md", PAGE);
        List<FoundEntity> entities = new ArrayList<>(
                extraction(article, "甲", List.of(spanAt(article, "甲市"))).entities());
        entities.addAll(new BylineExtractor().extract(article).entities());
        Extraction mixed = new Extraction(entities, List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> AnnotationWriter.write(article, mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[grammar, byline]");
    }

    static List<Path> gold() throws IOException {
        try (Stream<Path> seeds = Files.list(ARTICLES.resolve("seeds"));
                Stream<Path> dev = Files.list(ARTICLES.resolve("dev"))) {
            return Stream.concat(seeds, dev)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("gold")
    void keepsWhatPeopleAnnotated(Path file) throws IOException {
        ParsedArticle article = article(file.toString(), Files.readString(file));
        byte[] json = Files.readAllBytes(Path.of(file.toString().replace(".md", ".json")));
        Extraction annotated = AnnotatedArticle.read(article, "a.json", json);
        assertThat(AnnotatedArticle.read(article, "b.json", AnnotationWriter.write(article, annotated)))
                .isEqualTo(annotated);
    }

    @ParameterizedTest
    @MethodSource("gold")
    void keepsWhatTheStandardExtractorFinds(Path file) throws IOException {
        ParsedArticle article = article(file.toString(), Files.readString(file));
        Extraction found = ExtractorConfiguration.standardExtractor().extract(article);
        assertThat(found.refusals()).isEmpty();
        assertThat(AnnotatedArticle.read(article, "a.json", AnnotationWriter.write(article, found)))
                .isEqualTo(found);
    }

    private static ParsedArticle article(String name, String page) {
        return new ArticleReader()
                .read(new Source(name, page.getBytes(StandardCharsets.UTF_8)))
                .getFirst();
    }

    private static Span spanAt(ParsedArticle article, String raw) {
        int start = article.article().body().lastIndexOf(raw);
        return new Span(start, start + raw.length());
    }

    private static Extraction extraction(ParsedArticle article, String name, List<Span> spans) {
        String body = article.article().body();
        List<Mention> mentions = spans.stream()
                .sorted()
                .map(span -> new Mention(span.of(body), span))
                .toList();
        Span first = mentions.getFirst().span();
        FoundEntity event = new FoundEntity(
                "e1",
                new Attributes(
                        EntityType.EVENT, name, List.of(), null, null, EventType.CULTURE, null, EventTime.UNKNOWN),
                mentions,
                new Quote(first.of(body), first, article.mended().sentenceAround(first)),
                new Origin("grammar", "head", 0.75));
        return new Extraction(List.of(event), List.of(), List.of(), List.of(), List.of());
    }
}
