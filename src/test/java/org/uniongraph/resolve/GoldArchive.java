package org.uniongraph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.extract.AnnotatedArticle;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.ExtractorConfiguration;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.Article;
import org.uniongraph.model.Statement;

/** What all annotated articles together state: by their annotations, or by what is read in their texts alone. */
final class GoldArchive {
    private static final Path ROOT = Path.of("src/test/resources/articles");

    static final Resolution RESOLUTION = new Resolution(Lexicon.load());

    private GoldArchive() {}

    /** An article with what is said of it. */
    record Annotated(String name, Article article, Extraction extraction) {}

    static List<Annotated> articles() {
        return files().stream().map(GoldArchive::annotated).toList();
    }

    /** The same articles with what the grammar reads in them. */
    static List<Annotated> readArticles() {
        ArticleExtractor extractor = ExtractorConfiguration.standardExtractor();
        return files().stream()
                .map(file -> {
                    ParsedArticle article = read(file);
                    return new Annotated(name(file), article.article(), extractor.extract(article));
                })
                .toList();
    }

    /** The statements of each article, by its folder and file name. */
    static Map<String, List<Statement>> statements(List<Annotated> articles) {
        Map<String, List<Statement>> statements = new TreeMap<>();
        articles.forEach(a -> statements.put(a.name(), RESOLUTION.statements(a.article(), a.extraction())));
        return statements;
    }

    private static Annotated annotated(Path file) {
        ParsedArticle article = read(file);
        Path json = Path.of(file.toString().replace(".md", ".json"));
        Extraction extraction = AnnotatedArticle.read(article, json.toString(), bytes(json));
        return new Annotated(name(file), article.article(), extraction);
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString().replace(".md", "");
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Files.exists(Path.of(file.toString().replace(".md", ".json"))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedArticle read(Path file) {
        return new ArticleReader()
                .read(new Source(file.toString(), bytes(file)))
                .getFirst();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
