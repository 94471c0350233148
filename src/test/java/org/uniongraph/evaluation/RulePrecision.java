package org.uniongraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.extract.AnnotationWriter;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.extract.Extraction.FoundRelation;
import org.uniongraph.extract.ExtractorConfiguration;
import org.uniongraph.model.Span;

/**
 * Counts how often what each rule of the grammar finds in the annotated articles is right, and writes that to
 * {@code seeds/lexicon/rule-precision.tsv}. Right is what {@link Scorer} says it is.
 */
final class RulePrecision {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final Path FILE = Path.of("seeds/lexicon/rule-precision.tsv");
    private static final String HEAD = """
            # How often what a rule found was right on the annotated articles; made by RulePrecision (docs/extraction.md), not by hand.
            rule	fired	correct	confidence
            """;

    /** The articles that rules may be fitted to. */
    static final List<String> SETS = List.of("seeds", "dev", "regions", "papers", "news");

    /** A rule of no rule: relations of which the evidence doesn't name both ends. */
    private static final String NO_ANCHOR = "no-anchor";

    private final Map<String, Count> byRule = new TreeMap<>();

    /** @param fired how many facts it found, {@code correct} of them right */
    record Count(int fired, int correct) {
        Count plus(boolean right) {
            return new Count(fired + 1, correct + (right ? 1 : 0));
        }

        /** By Laplace's rule of succession, so that few facts make nothing certain. */
        double confidence() {
            return (correct + 1.0) / (fired + 2.0);
        }
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, RulePrecision.measured().table());
    }

    static RulePrecision measured() throws IOException {
        RulePrecision precision = new RulePrecision();
        ArticleExtractor extractor = ExtractorConfiguration.standardExtractor();
        for (String set : SETS) {
            for (Path annotation : Evaluate.annotations(ARTICLES.resolve(set))) {
                precision.add(annotation, extractor);
            }
        }
        return precision;
    }

    Map<String, Count> byRule() {
        return byRule;
    }

    private void add(Path annotation, ArticleExtractor extractor) throws IOException {
        String name = annotation.getFileName().toString().replace(".json", "");
        Source source = new Source(name + ".md", Files.readAllBytes(annotation.resolveSibling(name + ".md")));
        ParsedArticle article = new ArticleReader().read(source).getFirst();
        Extraction found = extractor.extract(article);
        Facts facts = Facts.read(AnnotationWriter.write(article, found));
        IdentityHashMap<Record, List<String>> rules = rules(found, facts);
        new Scorer((fact, right) -> rules.getOrDefault(fact, List.of())
                        .forEach(rule -> byRule.merge(rule, new Count(0, 0).plus(right), (a, b) -> a.plus(right))))
                .add(name, Facts.read(Files.readAllBytes(annotation)), facts);
    }

    /** The rules of each fact; the two lists are in the same order. */
    private static IdentityHashMap<Record, List<String>> rules(Extraction found, Facts facts) {
        IdentityHashMap<Record, List<String>> rules = new IdentityHashMap<>();
        Map<String, FoundEntity> entities = new TreeMap<>();
        for (int i = 0; i < found.entities().size(); i++) {
            FoundEntity entity = found.entities().get(i);
            entities.put(entity.localId(), entity);
            rules.put(facts.entities().get(i), List.of(entity.origin().rule()));
        }
        for (int i = 0; i < found.relations().size(); i++) {
            FoundRelation relation = found.relations().get(i);
            List<String> all = new ArrayList<>(List.of(relation.origin().rule()));
            if (!isNamed(entities, relation.from(), relation) || !isNamed(entities, relation.to(), relation)) {
                all.add(NO_ANCHOR);
            }
            rules.put(facts.relations().get(i), all);
        }
        for (int i = 0; i < found.figures().size(); i++) {
            rules.put(
                    facts.figures().get(i),
                    List.of(found.figures().get(i).origin().rule()));
        }
        return rules;
    }

    private static boolean isNamed(Map<String, FoundEntity> entities, String id, FoundRelation relation) {
        Span evidence = relation.quote().span();
        FoundEntity entity = entities.get(id);
        return entity != null && entity.mentions().stream().anyMatch(mention -> evidence.contains(mention.span()));
    }

    String table() {
        StringBuilder table = new StringBuilder(HEAD);
        byRule.forEach((rule, count) -> table.append(String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%.2f\n",
                rule,
                count.fired(),
                count.correct(),
                Rounded.of(count.confidence(), 2))));
        return table.toString();
    }
}
