package org.uniongraph.api.live;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;
import org.uniongraph.ingest.IngestJobs;
import org.uniongraph.ingest.IngestState;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;
import reactor.core.publisher.Flux;

/** Answers {@code ingestProgress}. */
@Component
final class IngestSteps implements DataFetcher<Publisher<Map<String, @Nullable Object>>> {
    private final IngestJobs jobs;
    private final Streams streams;

    IngestSteps(IngestJobs jobs, Streams streams) {
        this.jobs = jobs;
        this.streams = streams;
    }

    @Override
    public Publisher<Map<String, @Nullable Object>> get(DataFetchingEnvironment environment) {
        String job = environment.getArgument("job");
        return (job == null ? all() : one(job)).map(IngestSteps::row);
    }

    /** Every ingest that runs and that will; never ends. */
    Flux<IngestState> all() {
        return streams.open(
                listener -> {
                    Runnable end = jobs.onStep(listener);
                    jobs.listRunning().forEach(listener);
                    return end;
                },
                new PendingStates());
    }

    /** One ingest to its end. */
    Flux<IngestState> one(String job) {
        if (jobs.findJob(job).isEmpty()) {
            return Flux.error(new RequestRefused(
                    RefusalCode.UNKNOWN_JOB,
                    "ingest '" + job + "' neither runs nor is among the last that did on this server; without job all"
                            + " are followed",
                    Map.of("job", job)));
        }
        return streams.open((Consumer<IngestState> listener) -> begin(job, listener), new PendingStates())
                .takeUntil(IngestState::isLast);
    }

    private Runnable begin(String job, Consumer<IngestState> listener) {
        Runnable end = jobs.onStep(state -> {
            if (state.job().equals(job)) {
                listener.accept(state);
            }
        });
        jobs.findJob(job).ifPresent(listener);
        return end;
    }

    private static Map<String, @Nullable Object> row(IngestState state) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("job", state.job());
        row.put("name", state.name());
        row.put("phase", state.phase().name());
        row.put("startedAt", state.startedAt().atZone(ZoneOffset.UTC));
        row.put("at", state.at().atZone(ZoneOffset.UTC));
        row.put("done", state.done());
        row.put("total", state.total() < 0 ? null : state.total());
        row.put("current", state.current());
        row.put("created", state.created());
        row.put("updated", state.updated());
        row.put("unchanged", state.unchanged());
        row.put("refused", state.refused());
        row.put("finished", state.isLast());
        row.put("error", state.error());
        return row;
    }
}
