package org.uniongraph.api.bounds;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** One operation on its way: what it asks for, when it must be over, what it costs, and for whom it is. */
public final class Operation {
    private static final ScopedValue<Operation> CURRENT = ScopedValue.newInstance();

    private final long start = System.nanoTime();
    private final Duration time;
    private final @Nullable Client client;
    private final @Nullable Network counted;
    private long cost;
    private OperationDefinition.@Nullable Operation kind;
    private boolean asksForTheSchema;

    /** @param counted whose statements it counts among; null for nobody's */
    Operation(Duration time, @Nullable Client client, @Nullable Network counted) {
        this.time = time;
        this.client = client;
        this.counted = counted;
    }

    /** What runs, or ran, with {@code context}. */
    public static Optional<Operation> find(GraphQLContext context) {
        return context.getOrEmpty(Operation.class);
    }

    /** The operation that this thread works for, or null: jobs read without bounds. */
    static @Nullable Operation current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Does a part of this operation. */
    <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    @Nullable
    Network counted() {
        return counted;
    }

    @Nullable
    Client client() {
        return client;
    }

    void asks(OperationDefinition.Operation asked, boolean forTheSchema) {
        this.kind = asked;
        this.asksForTheSchema = forTheSchema;
    }

    boolean asksForTheSchema() {
        return asksForTheSchema;
    }

    /** Whether it ran as a query that nothing but the graph answers. */
    public boolean readsTheGraph() {
        return kind == OperationDefinition.Operation.QUERY && !asksForTheSchema;
    }

    void costs(long cost) {
        this.cost = cost;
    }

    long cost() {
        return cost;
    }

    /**
     * What is left of its time.
     *
     * @throws RequestRefused when nothing is
     */
    Duration left() {
        Duration left = time.minusNanos(System.nanoTime() - start);
        if (left.toMillis() < 1) {
            throw timedOut();
        }
        return left;
    }

    RequestRefused timedOut() {
        long given = Math.max(time.toMillis(), (System.nanoTime() - start) / 1_000_000);
        return new RequestRefused(
                RefusalCode.TIMED_OUT,
                "the operation ran longer than " + time.toMillis()
                        + " ms and was ended; ask for fewer levels, a smaller page or a narrower filter",
                Map.of("given", given, "max", time.toMillis()));
    }
}
