package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.avg;
import static org.neo4j.cypherdsl.core.Cypher.callRawCypher;
import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.countDistinct;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.max;
import static org.neo4j.cypherdsl.core.Cypher.min;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles the sums of what articles report of events. */
final class FigureStats {
    private static final List<String> OF_EVENT = List.of("HAS_FIGURE");
    private static final SymbolicName FIGURE = name("figure");
    private static final SymbolicName LINK = name("has");
    private static final SymbolicName MEASURE = name("measure");
    private static final SymbolicName UNIT = name("unit");
    private static final Set<String> COMPUTED =
            Set.of("measure", "unit", "count", "events", "sum", "min", "max", "mean", "approximateShare");

    private final Compilation compilation;

    FigureStats(Compilation compilation) {
        this.compilation = compilation;
    }

    Statement statement(Level level) {
        EventGroups groups = new EventGroups(compilation, level);
        List<IdentifiableElement> each = new ArrayList<>(groups.columns());
        each.add(EventGroups.EVENT);
        each.add(FIGURE);
        List<IdentifiableElement> row = new ArrayList<>(groups.columns());
        row.addAll(computed());
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            shape.put(field, COMPUTED.contains(field.name()) ? name(field.name()) : groups.value(field.name()));
        }
        Clock clock = compilation.clock();
        return callRawCypher(groups.text())
                .match(anyNode(EventGroups.EVENT)
                        .relationshipTo(anyNode(FIGURE), clock.types(OF_EVENT))
                        .named(LINK))
                .where(clock.shows(LINK, OF_EVENT).and(wanted(level.argument("measure"))))
                .withDistinct(each)
                .with(row)
                .orderBy(groups.order(MEASURE, UNIT))
                .limit(StatRows.limit(level.argument("first"), compilation))
                .returning(collect(shape.map().value()).as(Root.RESULT))
                .build();
    }

    /** A figure that nothing supports any more keeps its id only. */
    private Condition wanted(Argument measure) {
        Condition stands = of("value").isNotNull();
        return measure.given() ? stands.and(of("measure").eq(compilation.parameter(measure))) : stands;
    }

    private static List<IdentifiableElement> computed() {
        Expression approximate = caseExpression()
                .when(of("approximate").eq(literalTrue()))
                .then(literalOf(1.0))
                .elseDefault(literalOf(0.0));
        return List.of(
                of("measure").as(MEASURE),
                of("unit").as(UNIT),
                count(FIGURE).as(EventGroups.COUNT),
                countDistinct(EventGroups.EVENT).as("events"),
                sum(of("value")).as("sum"),
                min(of("value")).as("min"),
                max(of("value")).as("max"),
                avg(of("value")).as("mean"),
                avg(approximate).as("approximateShare"));
    }

    private static Property of(String property) {
        return property(FIGURE, property);
    }
}
