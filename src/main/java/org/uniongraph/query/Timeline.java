package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.callRawCypher;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Compiles the events over time: cypher/queries/timeline.cypher counts them. */
final class Timeline {
    static final int MAX_BUCKETS = 1_000;

    private static final SymbolicName BUCKETS = name("buckets");

    private final Compilation compilation;
    private final Lists lists;

    Timeline(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.lists = new Lists(compilation, projection);
    }

    Statement statement(Level level) {
        Argument interval = level.argument("interval");
        compilation.bind("interval", interval, unit -> interval(unit.toString()));
        compilation.bindConstant("most", (long) MAX_BUCKETS);
        compilation.bindNullable("from", level.argument("from"));
        compilation.bindNullable("to", level.argument("to"));
        String text = new QueryTemplate("timeline", List.of(), compilation).text();
        String counted = new CountedEvents(compilation).chosen(text, level.argument("filter"));
        Shape shape = new Shape(level).put(Keys.BUCKETS, name("size"));
        for (Level field : level.fields()) {
            if (field.name().equals("buckets")) {
                shape.put(field, lists.each(BUCKETS, Set.of(BUCKETS), field, Timeline::bucket));
            } else {
                shape.put(field, name(field.name()));
            }
        }
        Projected result = shape.map();
        return Projected.after(
                        callRawCypher(counted)
                                .with(BUCKETS, name("size"), name("undated"), name("imprecise"), name("outside")),
                        result.calls())
                .returning(result.value().as(Root.RESULT))
                .build();
    }

    private static Shape bucket(SymbolicName bucket, Level level) {
        Shape shape = new Shape(level);
        level.fields().forEach(field -> shape.put(field, property(bucket, field.name())));
        return shape;
    }

    private static Map<String, Object> interval(String unit) {
        return switch (unit) {
            case "DAY" -> step("day", 0, 1);
            case "WEEK" -> step("week", 0, 7);
            case "MONTH" -> step("month", 1, 0);
            case "QUARTER" -> step("quarter", 3, 0);
            default -> step("year", 12, 0);
        };
    }

    private static Map<String, Object> step(String unit, long months, long days) {
        return Map.of("unit", unit, "months", months, "days", days);
    }

    /** Refuses a timeline with more buckets than there may be. */
    static void check(long buckets) {
        if (buckets > MAX_BUCKETS) {
            throw new RequestRefused(
                    RefusalCode.TOO_MANY_BUCKETS,
                    buckets + " buckets: expected at most " + MAX_BUCKETS
                            + "; give from and to, or ask for a longer interval",
                    Map.of("buckets", buckets, "max", MAX_BUCKETS));
        }
    }
}
