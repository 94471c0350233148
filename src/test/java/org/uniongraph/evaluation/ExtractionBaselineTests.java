package org.uniongraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.extract.AnnotationWriter;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.ExtractorConfiguration;

/**
 * Extracts from articles that people annotated, and fails when a score falls. Reports are in target/extraction.
 * CONTRIBUTING.md says how to freeze other scores.
 */
class ExtractionBaselineTests {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final Path FROZEN = Path.of("src/test/resources/extraction-baseline.json");
    private static final Path REPORTS = Path.of("target/extraction");

    /** Folders of articles; each must be there. */
    static final List<String> SETS = List.of("seeds", "dev", "regions", "papers", "news", "heldout");

    /** Nobody is to fit rules to these articles, so their mistakes are not shown. */
    private static final String UNSEEN = "heldout";

    private static final double TOLERANCE = 0.01;

    private final ArticleExtractor extractor = ExtractorConfiguration.standardExtractor();

    @ParameterizedTest
    @FieldSource("SETS")
    void noScoreFalls(String set) throws IOException {
        Scorer scorer = score(ARTICLES.resolve(set));
        report(set, scorer);
        Scores scores = Scores.of(scorer.tally());
        Baseline baseline = Baseline.read(FROZEN);
        if (Boolean.getBoolean("baseline.freeze")) {
            baseline.freeze(set, scores);
            return;
        }
        assertThat(baseline.find(set)).as("frozen scores of %s", set).isPresent();
        assertThat(scores.fallenSince(baseline.find(set).orElseThrow(), TOLERANCE))
                .as("scores of %s; see %s", set, REPORTS.resolve(set + ".txt"))
                .isEmpty();
    }

    private Scorer score(Path folder) throws IOException {
        Scorer scorer = new Scorer();
        List<Path> annotations = Evaluate.annotations(folder);
        assertThat(annotations).as("annotations in %s", folder).isNotEmpty();
        for (Path annotation : annotations) {
            String file = annotation.getFileName().toString();
            String name = file.substring(0, file.length() - ".json".length());
            scorer.add(
                    name,
                    Facts.read(Files.readAllBytes(annotation)),
                    extracted(annotation.resolveSibling(name + ".md")));
        }
        return scorer;
    }

    /** By way of the annotation form, as `union-graph extract` writes it. */
    private Facts extracted(Path file) throws IOException {
        Source source = new Source(file.getFileName().toString(), Files.readAllBytes(file));
        List<ParsedArticle> articles = new ArticleReader().read(source);
        assertThat(articles.size()).as("articles of %s", file).isEqualTo(1);
        ParsedArticle article = articles.getFirst();
        return Facts.read(AnnotationWriter.write(article, extractor.extract(article)));
    }

    private static void report(String set, Scorer scorer) throws IOException {
        List<String> lines = new ArrayList<>(Printed.table(scorer.tally()));
        if (!set.equals(UNSEEN)) {
            lines.addAll(Printed.byType(scorer.mistakes()));
        }
        Files.createDirectories(REPORTS);
        Files.write(REPORTS.resolve(set + ".txt"), lines);
    }
}
