package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.callRawCypher;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.collectDistinct;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.countDistinct;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.unwind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles the counts of events by what they have in common. */
final class EventStats {
    private static final SymbolicName EVENTS = name("events");

    /** What is counted of the events of a row. */
    private enum Measure {
        ORGANIZATIONS("organizations", List.of("ORGANIZED")),
        PEOPLE("people", List.of("PARTICIPATED_IN", "WON")),
        ARTICLES("articles", List.of("MENTIONS", "REPORTS_ON"));

        private final String field;
        private final List<String> types;

        Measure(String field, List<String> types) {
            this.field = field;
            this.types = types;
        }
    }

    private final Compilation compilation;

    EventStats(Compilation compilation) {
        this.compilation = compilation;
    }

    Statement statement(Level level) {
        EventGroups groups = new EventGroups(compilation, level);
        List<Measure> measures = List.of(Measure.values()).stream()
                .filter(measure -> level.selects(measure.field))
                .toList();
        List<IdentifiableElement> row = new ArrayList<>(groups.columns());
        row.add((groups.several() ? countDistinct(EventGroups.EVENT) : count(asterisk())).as(EventGroups.COUNT));
        if (!measures.isEmpty()) {
            row.add(collectDistinct(EventGroups.EVENT).as(EVENTS));
        }
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            shape.put(field, isCounted(field.name()) ? name(field.name()) : groups.value(field.name()));
        }
        return Projected.after(
                        callRawCypher(groups.text())
                                .with(row)
                                .orderBy(groups.order())
                                .limit(StatRows.limit(level.argument("first"), compilation)),
                        measures.stream().map(this::counted).toList())
                .returning(collect(shape.map().value()).as(Root.RESULT))
                .build();
    }

    private static boolean isCounted(String field) {
        return field.equals("count")
                || List.of(Measure.values()).stream().anyMatch(measure -> measure.field.equals(field));
    }

    private Projected.Call counted(Measure measure) {
        Clock clock = compilation.clock();
        SymbolicName event = compilation.fresh("e");
        SymbolicName link = compilation.fresh("r");
        SymbolicName other = compilation.fresh("n");
        Condition wanted = measure == Measure.PEOPLE ? property(other, "type").eq(literalOf("Person")) : noCondition();
        Statement statement = unwind(EVENTS)
                .as(event)
                .match(anyNode(event)
                        .relationshipFrom(anyNode(other), clock.types(measure.types))
                        .named(link))
                .where(clock.shows(link, measure.types).and(wanted))
                .returning(countDistinct(other).as(measure.field))
                .build();
        return new Projected.Call(statement, Set.of(EVENTS));
    }
}
