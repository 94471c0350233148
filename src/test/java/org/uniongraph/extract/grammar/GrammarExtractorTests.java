package org.uniongraph.extract.grammar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.AnnotatedArticle;
import org.uniongraph.extract.AnnotationWriter;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Origin;
import org.uniongraph.model.Quote;
import org.uniongraph.model.Span;

class GrammarExtractorTests {
    private static final ArticleExtractor EXTRACTOR = new GrammarExtractor(Lexicon.load());

    @Provide
    Arbitrary<String> any() {
        return WovenPages.any();
    }

    @Provide
    Arbitrary<String> woven() {
        return WovenPages.woven();
    }

    @Provide
    Arbitrary<String> mutated() {
        return WovenPages.mutated();
    }

    @Property(tries = 300)
    void groundsWhatItFindsInAnyText(@ForAll("any") String page) {
        WovenPages.parsed(page).forEach(GrammarExtractorTests::check);
    }

    @Property(tries = 600)
    void groundsWhatItFindsInWordsOfTheGrammar(@ForAll("woven") String page) {
        WovenPages.parsed(page).forEach(GrammarExtractorTests::check);
    }

    @Property(tries = 200)
    void groundsWhatItFindsInFaultyArticles(@ForAll("mutated") String page) {
        WovenPages.parsed(page).forEach(GrammarExtractorTests::check);
    }

    @Test
    void groundsWhatItFindsInOneArticleOfAll() {
        String text = WovenPages.articles().stream()
                .map(page -> WovenPages.parsed(page).getFirst().mended().text())
                .collect(Collectors.joining("\n\n"));
        assertThat(text.length()).isGreaterThan(Sections.MAX_SECTION);
        WovenPages.parsed("## 标题\n\n" + text).forEach(GrammarExtractorTests::check);
    }

    private static void check(ParsedArticle article) {
        Extraction found = EXTRACTOR.extract(article);
        grounded(article, found);
        joined(found);
        assertThat(EXTRACTOR.extract(article)).isEqualTo(found);
        Extraction read = AnnotatedArticle.read(article, "a.json", AnnotationWriter.write(article, found));
        assertThat(read).isEqualTo(found);
    }

    private static void grounded(ParsedArticle article, Extraction found) {
        String body = article.article().body();
        for (FoundEntity entity : found.entities()) {
            assertThat(entity.mentions()).isNotEmpty();
            for (Mention mention : entity.mentions()) {
                assertThat(stands(body, mention.span(), mention.text()))
                        .as("%s", mention)
                        .isTrue();
            }
        }
        quotes(found)
                .forEach(quote -> assertThat(stands(body, quote.span(), quote.text()))
                        .as("%s", quote)
                        .isTrue());
        origins(found).forEach(origin -> assertThat(origin.confidence()).isBetween(0.0, 1.0));
    }

    private static boolean stands(String body, Span span, String words) {
        return span.end() <= body.length()
                && body.substring(span.start(), span.end()).equals(words);
    }

    private static Stream<Quote> quotes(Extraction found) {
        return Stream.of(
                        found.entities().stream().map(FoundEntity::quote),
                        found.relations().stream().map(Extraction.FoundRelation::quote),
                        found.figures().stream().map(Extraction.FoundFigure::quote),
                        found.authors().stream().map(Extraction.FoundAuthor::quote))
                .flatMap(Function.identity());
    }

    private static Stream<Origin> origins(Extraction found) {
        return Stream.of(
                        found.entities().stream().map(FoundEntity::origin),
                        found.relations().stream().map(Extraction.FoundRelation::origin),
                        found.figures().stream().map(Extraction.FoundFigure::origin),
                        found.authors().stream().map(Extraction.FoundAuthor::origin))
                .flatMap(Function.identity());
    }

    /** Relations, figures and authors name entities that there are, of the right types. */
    private static void joined(Extraction found) {
        Map<String, EntityType> types = found.entities().stream()
                .collect(Collectors.toMap(
                        FoundEntity::localId, entity -> entity.attributes().type()));
        found.relations()
                .forEach(relation -> assertThat(relation.type()
                                .joins(
                                        requireNonNull(types.get(relation.from())),
                                        requireNonNull(types.get(relation.to()))))
                        .as("%s", relation)
                        .isTrue());
        found.figures().forEach(figure -> assertThat(types.get(figure.event())).isEqualTo(EntityType.EVENT));
        found.authors().forEach(author -> assertThat(types.get(author.person())).isEqualTo(EntityType.PERSON));
    }
}
