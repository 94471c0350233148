package org.uniongraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.util.unit.DataSize;
import org.uniongraph.bench.data.GeneratedGraph;
import org.uniongraph.bench.data.Parameters;
import org.uniongraph.bench.data.Scale;
import org.uniongraph.bench.sink.BothSinks;
import org.uniongraph.bench.sink.Neo4jSink;
import org.uniongraph.bench.sink.TableSink;
import org.uniongraph.store.BulkMigration;
import org.uniongraph.store.BulkProjection;
import org.uniongraph.store.GraphSink;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a data folder that {@code union-graph serve --data DIR} opens: {@code generate --articles 100000 --data DIR}.
 * With {@code --tables DIR} it writes the same graph as tables for PostgreSQL too. The parameters of the workloads are
 * put in {@code DIR/params.json}.
 */
public final class Generate {
    /** All of the graph is recorded at this instant, so that equal scales give equal graphs. */
    private static final ZonedDateTime RECORDED = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final DataSize PAGE_CACHE = DataSize.ofGigabytes(1);

    private Generate() {}

    public static void main(String[] args) throws IOException {
        Options options = Options.of(args);
        Scale scale = new Scale(options.number("articles", 10_000));
        Path data = Path.of(options.text("data"));
        Path store = data.resolve("neo4j");
        if (Files.exists(store)) {
            throw new IllegalArgumentException("--data " + data + ": expected a folder without a store, there is one");
        }
        Files.createDirectories(data);
        long started = System.nanoTime();
        Neo4jSink neo4j = new Neo4jSink(store, RECORDED);
        Parameters parameters = write(scale, options, neo4j);
        say(started, neo4j.collected() + "; now the store");
        neo4j.store();
        say(started, "stored; constraints and indexes next");
        BulkMigration.apply(store, PAGE_CACHE);
        JsonMapper.shared().writeValue(data.resolve("params.json"), parameters.sets());
        say(started, "done: " + data);
    }

    private static Parameters write(Scale scale, Options options, Neo4jSink neo4j) throws IOException {
        if (!options.has("tables")) {
            return write(scale, neo4j);
        }
        Path tables = Files.createDirectories(Path.of(options.text("tables")));
        try (TableSink sink = new TableSink(tables)) {
            return write(scale, new BothSinks(neo4j, sink));
        }
    }

    private static Parameters write(Scale scale, GraphSink sink) {
        long started = System.nanoTime();
        int step = Math.max(1, scale.articles() / 10);
        int[] next = {step};
        BulkProjection projection = new BulkProjection(sink, RECORDED);
        return new GeneratedGraph(scale).write(projection, articles -> {
            if (articles >= next[0]) {
                say(started, "%,d articles".formatted(articles));
                next[0] += step;
            }
        });
    }

    private static void say(long started, String what) {
        System.out.println(Duration.ofNanos(System.nanoTime() - started).toSeconds() + " s: " + what);
    }
}
