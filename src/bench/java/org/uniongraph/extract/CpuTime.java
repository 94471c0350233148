package org.uniongraph.extract;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.Source;

/** Adds the CPU time for 1 MB of text to what an iteration tells. */
public class CpuTime implements InternalProfiler {
    private long before;

    @Override
    public String getDescription() {
        return "CPU time of the process for 1 MB of text";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanos();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double millis = (nanos() - before) / 1e6;
        double megabytes = bytes() * result.getMetadata().getMeasuredOps() / 1e6;
        return List.of(new ScalarResult("cpu", millis / megabytes, "ms/MB", AggregationPolicy.AVG));
    }

    private static long nanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Of all texts, without headlines and front matter. */
    private static long bytes() {
        try {
            long bytes = 0;
            for (Path file : GrammarBenchmark.files()) {
                Source source = new Source(file.getFileName().toString(), Files.readAllBytes(file));
                bytes += new ArticleReader().read(source).stream()
                        .mapToInt(article -> article.mended().text().getBytes(StandardCharsets.UTF_8).length)
                        .sum();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
