package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.head;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.range;
import static org.neo4j.cypherdsl.core.Cypher.size;
import static org.neo4j.cypherdsl.core.Cypher.subListFrom;
import static org.neo4j.cypherdsl.core.Cypher.unwind;
import static org.neo4j.cypherdsl.core.Cypher.valueAt;
import static org.neo4j.cypherdsl.core.Cypher.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Compiles the steps of a path that a search found: {@code nodes}, and for each pair of them in {@code hops} its
 * relations.
 */
final class Hops {
    private final Compilation compilation;
    private final Projection projection;
    private final Lists lists;

    Hops(Compilation compilation, Projection projection, Lists lists) {
        this.compilation = compilation;
        this.projection = projection;
        this.lists = lists;
    }

    static Expression start(SymbolicName relation) {
        return call("startNode").withArgs(relation).asFunction();
    }

    static Expression end(SymbolicName relation) {
        return call("endNode").withArgs(relation).asFunction();
    }

    Projected of(SymbolicName path, Level level) {
        SymbolicName index = compilation.fresh("i");
        SymbolicName relation = compilation.fresh("r");
        SymbolicName links = compilation.fresh("l");
        SymbolicName node = compilation.fresh("n");
        SymbolicName column = compilation.fresh("c");
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "relation" -> shape.put(field, lists.relation(relation, field));
                case "parallel" -> shape.put(field, lists.relations(subListFrom(links, 1), Set.of(links), field));
                default -> shape.put(field, start(relation).eq(node));
            }
        }
        Projected hop = shape.map();
        OngoingReading steps = unwind(
                        range(literalOf(0), size(property(path, "hops")).subtract(literalOf(1))))
                .as(index)
                .with(
                        valueAt(property(path, "nodes"), index).as(node),
                        valueAt(property(path, "hops"), index).as(links))
                .with(node, links, valueAt(links, 0).as(relation));
        Statement statement = Projected.after(steps, hop.calls())
                .returning(collect(hop.value()).as(column))
                .build();
        return new Projected(List.of(new Projected.Call(statement, Set.of(path))), column);
    }

    /** What a sentence about the path needs of its best relations, one map for each. */
    Projected facts(SymbolicName path) {
        SymbolicName links = compilation.fresh("l");
        SymbolicName relation = compilation.fresh("r");
        SymbolicName column = compilation.fresh("c");
        Row from = compilation.row("Entity");
        Row to = compilation.row("Entity");
        List<Projected.Call> calls = new ArrayList<>();
        Expression start = entity(start(relation), relation, from, calls);
        Expression end = entity(end(relation), relation, to, calls);
        List<Object> facts = new ArrayList<>(List.of("from", start, "to", end));
        facts.add("type");
        facts.add(projection.details().relationType(relation));
        for (String property : List.of("role", "title", "award", "validFrom", "validTo", "sourceCount")) {
            facts.add(property);
            facts.add(property(relation, property));
        }
        OngoingReading steps =
                unwind(property(path, "hops")).as(links).with(valueAt(links, 0).as(relation));
        Statement statement = Projected.after(steps, calls)
                .returning(collect(mapOf(facts.toArray())).as(column))
                .build();
        return new Projected(List.of(new Projected.Call(statement, Set.of(path))), column);
    }

    /** Name and days of an entity, as they were at the instant asked for. */
    private Expression entity(Expression node, SymbolicName relation, Row row, List<Projected.Call> calls) {
        SymbolicName column = compilation.fresh("c");
        OngoingReading reading = with(node.as(row.node()));
        if (compilation.versioned(row.type())) {
            reading = new Matching(compilation).atItsTime(reading, row, noCondition());
        }
        Expression known = mapOf(
                "id", row.read("id"), "name", row.read("name"), "start", row.read("start"), "end", row.read("end"));
        Statement statement = reading.returning(head(collect(known)).as(column)).build();
        calls.add(new Projected.Call(statement, Set.of(relation)));
        return column;
    }
}
