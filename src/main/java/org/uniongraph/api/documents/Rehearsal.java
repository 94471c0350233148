package org.uniongraph.api.documents;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Collection;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Runs each trusted query once when the server answers already, so that it is parsed, compiled and planned before
 * somebody waits for that, one after the other. A client that asks for it meanwhile waits for the same plan.
 */
final class Rehearsal implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final Collection<String> documents;
    private final Supplier<GraphQlSource> source;
    private final Thread thread = Thread.ofPlatform().daemon().name("rehearsal").unstarted(this::run);

    /** Whoever is interrupted may have forgotten it by the time that its statement has ended. */
    private volatile boolean ended;

    /** @param source asked for when the server is ready */
    Rehearsal(Collection<String> documents, Supplier<GraphQlSource> source) {
        this.documents = documents;
        this.source = source;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!documents.isEmpty() && thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    private void run() {
        long start = System.nanoTime();
        for (String text : documents) {
            if (ended) {
                return;
            }
            rehearse(text);
        }
        LOG.info(
                "{} trusted documents are planned, in {} ms",
                documents.size(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private void rehearse(String text) {
        GraphQL graphQl = source.get().graphQl();
        SampleVariables variables = new SampleVariables(source.get().schema());
        Document document = Parser.parse(text);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            if (operation.getOperation() == OperationDefinition.Operation.QUERY && !ended) {
                // errors are expected: nobody has these ids
                var _ = graphQl.execute(ExecutionInput.newExecutionInput(text)
                        .operationName(operation.getName())
                        .variables(variables.of(operation))
                        .build());
            }
        }
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
