package org.uniongraph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;
import org.uniongraph.extract.AnnotatedArticle;
import org.uniongraph.extract.Extraction;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.Article;
import org.uniongraph.model.Statement;

/** What all annotated articles together state. */
final class GoldArchive {
    private static final Path ROOT = Path.of("src/test/resources/articles");

    static final Resolution RESOLUTION = new Resolution(Lexicon.load());

    private GoldArchive() {}

    /** An article with what is said of it. */
    record Annotated(String name, Article article, Extraction extraction) {}

    static List<Annotated> articles() {
        return files().stream().map(GoldArchive::annotated).toList();
    }

    /** The statements of each article, by its folder and file name. */
    static Map<String, List<Statement>> statements() {
        Map<String, List<Statement>> statements = new TreeMap<>();
        articles().forEach(a -> statements.put(a.name(), RESOLUTION.statements(a.article(), a.extraction())));
        return statements;
    }

    private static Annotated annotated(Path file) {
        ParsedArticle article = read(file);
        Path json = Path.of(file.toString().replace(".md", ".json"));
        Extraction extraction = AnnotatedArticle.read(article, json.toString(), bytes(json));
        return new Annotated(ROOT.relativize(file).toString().replace(".md", ""), article.article(), extraction);
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Files.exists(Path.of(file.toString().replace(".md", ".json"))))
                    .sorted()
                    .toList());
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
