package org.uniongraph.query;

import java.util.Collection;
import java.util.List;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The value of a field, and the subqueries that must run before it can be read. Each gives exactly one row.
 *
 * @param calls in their order
 */
record Projected(List<Call> calls, Expression value) {
    /** A subquery and the variables it uses. */
    record Call(Statement statement, List<IdentifiableElement> uses) {
        Call(Statement statement, Collection<SymbolicName> uses) {
            this(statement, List.<IdentifiableElement>copyOf(uses));
        }
    }

    static Projected of(Expression value) {
        return new Projected(List.of(), value);
    }

    /** {@code reading}, followed by the subqueries. */
    static OngoingReading after(OngoingReading reading, List<Call> calls) {
        OngoingReading on = reading;
        for (Call call : calls) {
            on = on.call(call.statement(), call.uses().toArray(IdentifiableElement[]::new));
        }
        return on;
    }
}
