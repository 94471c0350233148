package org.uniongraph.api.answers;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** Tells how often kept answers serve. */
record AnswersMetrics(Answers answers) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "hit", Answers::hits);
        count(registry, "joined", Answers::joined);
        count(registry, "miss", Answers::misses);
        gauge(registry, "hit.ratio", AnswersMetrics::hitRatio, "the share of questions that had no work done for them");
        gauge(registry, "kept", Answers::size, "answers that are kept");
        gauge(registry, "memory.bytes", Answers::weight, "memory that kept answers take");
    }

    private void count(MeterRegistry registry, String result, ToDoubleFunction<Answers> count) {
        FunctionCounter.builder("uniongraph.answers.questions", answers, count)
                .tag("result", result)
                .description("questions by how they were answered: kept, with another's, computed")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Answers> value, String description) {
        Gauge.builder("uniongraph.answers." + name, answers, value)
                .description(description)
                .register(registry);
    }

    private static double hitRatio(Answers answers) {
        double free = answers.hits() + answers.joined();
        double all = free + answers.misses();
        return all == 0 ? 0 : free / all;
    }
}
