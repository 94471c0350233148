package org.uniongraph.api.bounds;

import graphql.execution.instrumentation.Instrumentation;
import java.util.List;
import java.util.Map;

/** The bounds that operations have when nobody sets any. */
public final class DefaultBounds {
    private DefaultBounds() {}

    public static Instrumentation instrumentation() {
        return new BoundsInstrumentation(BoundsInstrumentationTests.settings(Map.of()), new ClientAddresses(List.of()));
    }
}
