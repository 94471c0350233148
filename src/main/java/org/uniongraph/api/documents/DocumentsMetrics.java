package org.uniongraph.api.documents;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** Tells how often a document had to be parsed. */
record DocumentsMetrics(ParsedDocuments parsed) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "found", ParsedDocuments::found);
        count(registry, "parsed", ParsedDocuments::parsed);
        Gauge.builder("uniongraph.documents.kept", parsed, ParsedDocuments::size)
                .description("documents whose parsed form is kept")
                .register(registry);
    }

    private void count(MeterRegistry registry, String result, ToDoubleFunction<ParsedDocuments> count) {
        FunctionCounter.builder("uniongraph.documents.texts", parsed, count)
                .tag("result", result)
                .description("texts of operations that ran, by whether they were known")
                .register(registry);
    }
}
