package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The two clocks of an operation.
 *
 * @param validAt the day on which links must have held in the world; null for any
 * @param knownAt the instant whose knowledge is asked for; null for what the graph knows now
 * @param inTheWorld the relationship types that hold for a time in the world
 */
record Clock(@Nullable Parameter<?> validAt, @Nullable Parameter<?> knownAt, Set<String> inTheWorld) {
    static final String PAST = "PAST_";

    boolean past() {
        return knownAt != null;
    }

    /** The relationship types to match: past states are kept under types of their own. */
    String[] types(List<String> types) {
        List<String> matched = new ArrayList<>(types);
        // the quotes of a statement never change: the statement itself comes and goes
        if (past() && !types.contains("QUOTES")) {
            types.forEach(type -> matched.add(PAST + type));
        }
        return matched.toArray(String[]::new);
    }

    /** That a relationship of these types is shown. */
    Condition shows(SymbolicName link, List<String> types) {
        Condition known = types.contains("QUOTES") ? noCondition() : knows(link);
        return inTheWorld.containsAll(types) ? known.and(valid(link)) : known;
    }

    /** That something was known at the instant asked for, by its two instants. */
    Condition knows(SymbolicName thing) {
        if (knownAt == null) {
            return noCondition();
        }
        Property retractedAt = property(thing.getValue(), "retractedAt");
        return property(thing.getValue(), "recordedAt")
                .lte(knownAt)
                .and(retractedAt.isNull().or(retractedAt.gt(knownAt)));
    }

    private Condition valid(SymbolicName link) {
        if (validAt == null) {
            return noCondition();
        }
        Property from = property(link.getValue(), "validFromDay");
        Property to = property(link.getValue(), "validToDay");
        return from.isNull().or(from.lte(validAt)).and(to.isNull().or(to.gte(validAt)));
    }
}
