package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.noCondition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A period of days in the stored graph, and the tests that a date filter makes on it.
 *
 * @param first its first day
 * @param last its last day
 * @param open whether an end without a value holds for ever; otherwise it meets nothing
 * @param indexed the first day wherever there is one, as an index has it; null for none
 */
record Days(
        Expression first,
        Expression last,
        boolean open,
        @Nullable Expression indexed) {
    static final Set<String> OPERATORS = Set.of("on", "from", "to", "before", "after");

    static Days of(Expression first, Expression last, boolean open) {
        return new Days(first, last, open, null);
    }

    Days indexedBy(@Nullable Expression property) {
        return new Days(first, last, open, property);
    }

    Condition condition(Argument given, Compilation compilation) {
        Condition all = noCondition();
        for (String operator : given.names()) {
            Argument operand = given.at(operator);
            all = all.and(
                    operator.equals("exists")
                            ? exists(Boolean.TRUE.equals(operand.value()))
                            : condition(operator, compilation.parameter(operand)));
        }
        return all;
    }

    Condition condition(String operator, Expression day) {
        return switch (operator) {
            case "on" -> begunBy(day).and(unlessOpen(last, last.gte(day)));
            case "from" -> unlessOpen(last, last.gte(day));
            case "to" -> begunBy(day);
            case "before" -> unlessOpen(first, first.lt(day)).and(earlier(day));
            case "after" -> unlessOpen(last, last.gt(day));
            default -> throw new IllegalStateException("date operator " + operator + " has no meaning");
        };
    }

    private Condition begunBy(Expression day) {
        return unlessOpen(first, first.lte(day)).and(earlier(day));
    }

    /**
     * Follows from the others, and is there for the index: else a list in order of time begins with all that is later.
     */
    private Condition earlier(Expression day) {
        return indexed == null || open ? noCondition() : indexed.lte(day);
    }

    private Condition exists(boolean wanted) {
        return wanted ? first.isNotNull() : first.isNull();
    }

    private Condition unlessOpen(Expression end, Condition test) {
        return open ? end.isNull().or(test) : test;
    }
}
