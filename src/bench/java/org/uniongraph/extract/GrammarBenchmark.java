package org.uniongraph.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.article.Source;

/**
 * What the grammar costs: the annotated articles are read on one thread, from warm. {@link CpuTime} gives the CPU time
 * of the whole process, collection of garbage included, for 1 MB (10^6 bytes of UTF-8) of their texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx300m")
@Warmup(iterations = 12, time = 5)
@Measurement(iterations = 5, time = 5)
public class GrammarBenchmark {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");

    private final ArticleExtractor extractor = ExtractorConfiguration.standardExtractor();
    private final List<ParsedArticle> articles = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        for (Path file : files()) {
            articles.addAll(
                    new ArticleReader().read(new Source(file.getFileName().toString(), Files.readAllBytes(file))));
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    /** Without reading the file: every article once. */
    @Benchmark
    public void extract(Blackhole seen) {
        articles.forEach(article -> seen.consume(extractor.extract(article)));
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(GrammarBenchmark.class.getName())
                        .addProfiler(CpuTime.class)
                        .build())
                .run();
    }
}
