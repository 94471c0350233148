package org.uniongraph.api.documents;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Runs queries once when the server answers already, so that each is parsed, compiled and planned before somebody waits
 * for that, one after the other. A client that asks one meanwhile waits for the same plan.
 */
final class Rehearsal implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final Collection<String> documents;
    private final List<Rehearsed> queries;
    private final Supplier<GraphQlSource> source;
    private final Thread thread = Thread.ofPlatform().daemon().name("rehearsal").unstarted(this::run);

    /** Whoever is interrupted may have forgotten it by the time that its statement has ended. */
    private volatile boolean ended;

    /**
     * @param documents texts of which every query is run
     * @param queries run after these
     * @param source asked for when the server is ready and there is something to run
     */
    Rehearsal(Collection<String> documents, List<Rehearsed> queries, Supplier<GraphQlSource> source) {
        this.documents = documents;
        this.queries = queries;
        this.source = source;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        boolean any = !documents.isEmpty() || !queries.isEmpty();
        if (any && thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    private void run() {
        long start = System.nanoTime();
        GraphQlSource graph = source.get();
        List<Rehearsed> all = Stream.concat(
                        documents.stream().flatMap(text -> Rehearsed.of(text, graph.schema())), queries.stream())
                .toList();
        for (Rehearsed query : all) {
            if (ended) {
                return;
            }
            // errors are expected: nobody has these ids
            var _ = graph.graphQl().execute(query.input());
        }
        LOG.info("{} queries are planned, in {} ms", all.size(), (System.nanoTime() - start) / 1_000_000);
    }

    /** Ends it with the server, and waits until its statement has ended. */
    @Override
    public void close() {
        ended = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
