package org.uniongraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniongraph.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoldArticlesTests {
    private static final Path ROOT = Path.of("src/test/resources/articles");

    static List<Path> articles() throws IOException {
        List<Path> found = new ArrayList<>(markdown("seeds"));
        found.addAll(markdown("dev"));
        found.addAll(markdown("regions"));
        return found;
    }

    private static List<Path> markdown(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode gold(Path article) {
        return JsonMapper.shared()
                .readTree(Path.of(article.toString().replace(".md", ".json")).toFile());
    }

    private static List<String> authors(JsonNode gold) {
        return gold.get("authors")
                .valueStream()
                .map(author ->
                        author.get("name").asString() + " " + author.get("role").asString())
                .toList();
    }

    private static List<String> quotes(JsonNode gold) {
        List<String> quotes = new ArrayList<>();
        gold.get("entities").forEach(entity -> entity.get("mentions").forEach(quote -> quotes.add(quote.asString())));
        gold.get("relations")
                .forEach(relation -> quotes.add(relation.get("evidence").asString()));
        gold.get("figures").forEach(figure -> quotes.add(figure.get("evidence").asString()));
        return quotes;
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsHeadlineAuthorsAndPublication(Path file) throws IOException {
        JsonNode gold = gold(file);
        ParsedArticle article = Readings.one(file.getFileName().toString(), Files.readString(file));
        assertThat(article.article().headline()).isEqualTo(gold.get("headline").asString());
        assertThat(Readings.bylines(article)).containsExactlyInAnyOrderElementsOf(authors(gold));
        assertThat(article.article().publication())
                .isEqualTo(gold.get("publication").asStringOpt().orElse(null));
    }

    /** Only totals: the misses of these articles are not to be looked at. */
    @Test
    void creditsTheRightPeopleOnHeldOutArticles() throws IOException {
        int right = 0;
        int read = 0;
        int printed = 0;
        for (Path file : markdown("heldout")) {
            List<String> expected = authors(gold(file));
            List<String> found = new ArrayList<>(
                    Readings.bylines(Readings.read(file.getFileName().toString(), Files.readString(file))
                            .getFirst()));
            read += found.size();
            printed += expected.size();
            right += (int) expected.stream().filter(found::remove).count();
        }
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.97 * Math.max(read, printed)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void locatesEveryQuoteOfTheGold(Path file) throws IOException {
        ParsedArticle article = Readings.one(file.getFileName().toString(), Files.readString(file));
        for (String quote : quotes(gold(file))) {
            List<Span> spans = article.mended().locate(quote);
            assertThat(spans).as(quote).isNotEmpty();
            assertThat(spans)
                    .allSatisfy(span -> assertThat(
                                    Readings.flat(span.of(article.article().body())))
                            .isEqualTo(Readings.flat(quote)));
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsTheSameTextInEveryEncoding(Path file) throws IOException {
        String text = Files.readString(file);
        String expected = Readings.one("a.md", text).article().textHash();
        for (String encoding : List.of("GB18030", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            Source source = new Source("a.md", text.getBytes(Charset.forName(encoding)));
            List<ParsedArticle> read = new ArticleReader().read(source);
            assertThat(read.getFirst().article().textHash()).as(encoding).isEqualTo(expected);
        }
    }

    @Test
    void splitsAPageIntoItsArticles() throws IOException {
        StringBuilder page = new StringBuilder("# 工会新闻\n\n");
        List<String> headlines = new ArrayList<>();
        List<List<String>> authors = new ArrayList<>();
        for (Path seed : markdown("seeds")) {
            page.append(Files.readString(seed)).append('\n');
            headlines.add(gold(seed).get("headline").asString());
            authors.add(authors(gold(seed)));
        }
        List<ParsedArticle> articles = Readings.read("page.md", page.toString());
        assertThat(articles).extracting(article -> article.article().headline()).containsExactlyElementsOf(headlines);
        assertThat(articles).extracting(Readings::bylines).containsExactlyElementsOf(authors);
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.article().section()).isEqualTo("工会新闻");
            String body = article.article().body();
            assertThat(page.substring(article.offset(), article.offset() + body.length()))
                    .isEqualTo(body);
            assertThat(body).startsWith("## ");
        });
    }

    @Test
    void mendsASentenceThatAColumnBreakCuts() throws IOException {
        Path file = ROOT.resolve("dev/06-ankang-courier-union.md");
        ParsedArticle article = Readings.one("a.md", Files.readString(file, StandardCharsets.UTF_8));
        Span cut = article.mended().locate("快递企业工会").getFirst();
        assertThat(cut.of(article.article().body())).isEqualTo("快递企\n\n业工会");
        assertThat(article.mended().text()).contains("等10个品牌快递企业工会。\n");
        assertThat(article.mended().sentenceAround(cut)).isEqualTo("60名会员代表到会，他们来自顺丰、京东、德邦、百世、极兔、“三通一达”等10个品牌快递企业工会。");
    }
}
