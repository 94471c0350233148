package org.uniongraph.store;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in one sentence why the program does not start when the reason is its database, instead of a stack trace. */
class StoreFailureAnalyzer implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(StoreFailureAnalyzer::isPlain)
                .findFirst()
                .map(cause -> new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause))
                .orElse(null);
    }

    private static boolean isPlain(Throwable cause) {
        return cause instanceof DatabaseUnavailable || cause instanceof StoreInUse || cause instanceof StoreIsNewer;
    }
}
