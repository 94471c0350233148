package org.uniongraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.BylineExtractor;
import org.uniongraph.extract.Effort;
import org.uniongraph.extract.ExtractionFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTests {
    private static final String ARTICLE = "## %s\n\n本报讯（记者 王小明）甲市总工会举办比赛。\n";

    @TempDir
    private Path folder;

    private Path in;
    private Path target;
    private ArticleExtractor extractor = new BylineExtractor();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void folders() {
        in = folder.resolve("in");
        target = folder.resolve("out");
    }

    @Test
    void writesAFileForEachArticleInTheFoldersOfTheArticles() throws IOException {
        article("a.md", "甲");
        article("2025/04/a.md", "乙");
        write("2025/page.md", ARTICLE.formatted("丙") + "\n" + ARTICLE.formatted("丁"));
        assertThat(extract(in)).isZero();
        assertThat(written()).containsExactly("2025/04/a.json", "2025/page-1.json", "2025/page-2.json", "a.json");
        assertThat(headline("2025/page-2.json")).isEqualTo("丁");
        assertThat(out()).isEqualTo("4 articles: 4 written. 4 entities, 0 relations, 0 figures, 4 authors.\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void printsALineAnArticleInTheOrderOfTheFiles() throws IOException {
        List<String> headlines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String headline = "标题" + i;
            headlines.add(headline);
            article("%03d.md".formatted(i), headline);
        }
        assertThat(run("extract", in.toString())).isZero();
        assertThat(out().lines()
                        .map(line -> JsonMapper.shared()
                                .readTree(line)
                                .path("headline")
                                .asString()))
                .containsExactlyElementsOf(headlines);
        assertThat(out().lines().findFirst().orElseThrow()).contains("\"source\": \"" + in.resolve("000.md") + "\"");
        assertThat(err()).startsWith("200 articles: 200 written.");
    }

    @Test
    void namesAnArticleThatTheExtractorFailsOnAndGoesOn() throws IOException {
        article("a.md", "甲");
        article("b.md", "乙");
        extractor = article -> {
            if (article.article().headline().equals("甲")) {
                throw new ExtractionFailed("not extracted: nobody there", Effort.NONE, new IOException());
            }
            return new BylineExtractor().extract(article);
        };
        assertThat(extract(in)).isEqualTo(1);
        assertThat(written()).containsExactly("b.json");
        assertThat(out())
                .contains("a.md: refused article: not extracted: nobody there")
                .contains("1 written");
    }

    @Test
    void namesTheExtractorsThatThereAre() {
        assertThat(CommandLineInterface.of(getClass()).run("extract", "--extractor", "cat", "src/test/java"))
                .isEqualTo(2);
        assertThat(CommandLineInterface.of(getClass()).run("extract", "--extractor", "chat", "src/test/java"))
                .isEqualTo(2);
    }

    @Test
    void namesABrokenFileAndGoesOn() throws IOException {
        article("a.md", "甲");
        write("b.md", "");
        article("c.md", "丙");
        assertThat(extract(in)).isEqualTo(1);
        assertThat(written()).containsExactly("a.json", "c.json");
        assertThat(out())
                .contains("b.md: refused article: source '" + in.resolve("b.md") + "' is empty; give a file with text")
                .contains("3 articles: 2 written, 1 refused.");
    }

    @Test
    void reportsAsOneJsonDocument() throws IOException {
        article("a.md", "甲");
        write("b.md", " ");
        assertThat(run("extract", in.toString(), "--out", target.toString(), "--json"))
                .isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(out());
        assertThat(report.at("/articles/0/status").asString()).isEqualTo("WRITTEN");
        assertThat(report.at("/articles/0/file").asString())
                .isEqualTo(target.resolve("a.json").toString());
        assertThat(report.at("/articles/0/authors").asInt()).isEqualTo(1);
        assertThat(report.at("/articles/1/refused/0/reason").asString()).contains("only white space");
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        article("a.md", "甲");
        assertThat(extract(in)).isZero();
        out.reset();
        assertThat(extract(in)).isZero();
        assertThat(out()).startsWith("1 article: 0 written, 1 unchanged.");
    }

    @Test
    void replacesWhatAnEarlierRunWroteElsewhere() throws IOException {
        article("a.md", "甲");
        Files.createDirectories(target);
        Files.writeString(target.resolve("a.json"), "{}");
        assertThat(extract(in)).isZero();
        assertThat(headline("a.json")).isEqualTo("甲");
    }

    @Test
    void leavesAnAnnotationBesideItsArticleAlone() throws IOException {
        article("a.md", "甲");
        article("b.md", "乙");
        write("a.json", "{\"entities\":[]}");
        target = in;
        assertThat(extract(in)).isEqualTo(1);
        assertThat(out()).contains("a.md: refused annotation: ", "a.json stands beside its article", "--force");
        assertThat(in.resolve("a.json")).hasContent("{\"entities\":[]}");
        assertThat(headline("b.json")).isEqualTo("乙");
        assertThat(run("extract", in.toString(), "--out", in.toString(), "--force"))
                .isZero();
        assertThat(headline("a.json")).isEqualTo("甲");
    }

    @Test
    void givesNoFileToTwoArticles() throws IOException {
        article("x/a.md", "甲");
        article("y/a.md", "乙");
        assertThat(extract(in.resolve("x"), in.resolve("y"))).isEqualTo(1);
        assertThat(headline("a.json")).isEqualTo("甲");
        assertThat(out())
                .contains(in.resolve("y/a.md") + ": refused annotation: " + target.resolve("a.json")
                        + " has the annotation of " + in.resolve("x/a.md") + " already");
    }

    @Test
    void writesNothingOutsideTheFolder() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(file)) {
            for (String name : List.of("../evil.md", "/tmp/evil.md", "报道/a.md", "b\\c.md")) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(ARTICLE.formatted("甲").getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        assertThat(extract(zip)).isEqualTo(1);
        assertThat(written()).containsExactly("b/c.json", "报道/a.json");
        assertThat(folder.resolve("evil.json")).doesNotExist();
        assertThat(out()).contains("'../evil.json' leads out of " + target);
    }

    @Test
    void leavesNoHalfAFile() throws IOException {
        article("a.md", "甲");
        Files.createDirectories(target.resolve("a.json"));
        assertThat(extract(in)).isEqualTo(5);
        assertThat(target).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void refusesPathsThatLeadNowhereBeforeItReadsAnything() throws IOException {
        article("a.md", "甲");
        assertThat(extract(in, folder.resolve("missing"))).isEqualTo(2);
        assertThat(err()).contains("missing does not exist");
        assertThat(target).doesNotExist();
        String file = Files.writeString(folder.resolve("file"), "").toString();
        assertThat(run("extract", in.toString(), "--out", file)).isEqualTo(2);
        assertThat(err()).contains("--out " + file + " is not a folder");
    }

    @Test
    void saysWhyItCannotWriteBeforeItReadsAnything() throws IOException {
        article("a.md", "甲");
        extractor = article -> {
            throw new IllegalStateException("read before the folder was there");
        };
        Path below = Files.writeString(folder.resolve("file"), "").resolve("out");
        assertThat(run("extract", in.toString(), "--out", below.toString())).isEqualTo(2);
        assertThat(err()).contains("--out " + below + " can't be made; give a folder");
    }

    @Test
    void saysThatThereIsNothingToRead() throws IOException {
        write("a.docx", "甲");
        assertThat(extract(in)).isZero();
        assertThat(out()).isEqualTo("0 articles: there is no file that ends in .md, .markdown, .txt, .html or .htm.\n");
    }

    @Test
    void namesTheArticleThatTheExtractorFailsOn() throws IOException {
        article("a.md", "甲");
        extractor = article -> {
            throw new IllegalStateException("a bug");
        };
        assertThat(extract(in)).isEqualTo(5);
        assertThat(err()).contains("something unexpected", in.resolve("a.md") + ", article 1", "a bug");
    }

    @Test
    void extractsFromTheArticlesOfAPageAtOnce() throws IOException {
        write(
                "page.md",
                String.join(
                        "\n",
                        IntStream.range(0, 8)
                                .mapToObj(i -> ARTICLE.formatted("题" + i))
                                .toList()));
        CountDownLatch two = new CountDownLatch(Math.min(2, Runtime.getRuntime().availableProcessors()));
        extractor = article -> {
            two.countDown();
            try {
                assertThat(two.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new BylineExtractor().extract(article);
        };
        assertThat(extract(in)).isZero();
        assertThat(written()).hasSize(8);
    }

    @Test
    void stopsWhenNobodyReadsItsOutput() throws IOException {
        article("a.md", "甲");
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
        closed.close();
        Terminal terminal = new Terminal(closed, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        assertThat(cli(terminal).run("extract", in.toString())).isEqualTo(5);
        assertThat(err()).isEqualTo("UnionGraph: standard output was closed before its end\n");
    }

    @Test
    void helps() {
        assertThat(run("extract", "--help")).isZero();
        assertThat(out()).contains("Usage: union-graph extract", "Exit codes:", "Examples:", "--out", "--force");
    }

    private int extract(Path... paths) {
        Stream<String> words =
                Stream.concat(Stream.of("extract"), Stream.of(paths).map(Path::toString));
        return run(Stream.concat(words, Stream.of("--out", target.toString())).toArray(String[]::new));
    }

    private int run(String... words) {
        return cli(new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false))
                .run(words);
    }

    private CommandLineInterface cli(Terminal terminal) {
        Graphs none = (store, server) -> {
            throw new AssertionError("extract opens no graph");
        };
        return new CommandLineInterface(getClass(), none, settings -> extractor, terminal);
    }

    private void article(String name, String headline) throws IOException {
        write(name, ARTICLE.formatted(headline));
    }

    private void write(String name, String text) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(target)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> target.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private String headline(String name) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(target.resolve(name)))
                .path("headline")
                .asString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
