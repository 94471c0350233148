package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.unwind;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles what is selected of the items of a list that a search found. */
final class Lists {
    private final Compilation compilation;
    private final Projection projection;

    Lists(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.projection = projection;
    }

    /** A map for each item of {@code list}, which reads the variables {@code uses}. */
    Projected each(Expression list, Set<SymbolicName> uses, Level level, BiFunction<SymbolicName, Level, Shape> shape) {
        SymbolicName item = compilation.fresh("m");
        return collected(list, uses, item, shape.apply(item, level).map());
    }

    Projected entities(Expression list, Set<SymbolicName> uses, Level level) {
        SymbolicName node = compilation.fresh("m");
        return collected(list, uses, node, entity(node, Set.of(node), level));
    }

    Projected relations(Expression list, Set<SymbolicName> uses, Level level) {
        SymbolicName relation = compilation.fresh("m");
        return collected(list, uses, relation, relation(relation, level));
    }

    Projected entity(Expression node, Set<SymbolicName> uses, Level level) {
        return projection.details().entity(node, uses, "Entity", level);
    }

    /** What is selected of the relation that a variable stands for. */
    Projected relation(SymbolicName relation, Level level) {
        return projection.object(
                new Row(compilation.mapping().type("Relation"), relation, relation, relation, null, null, null), level);
    }

    private Projected collected(Expression list, Set<SymbolicName> uses, SymbolicName item, Projected each) {
        SymbolicName column = compilation.fresh("c");
        Statement statement = Projected.after(unwind(list).as(item).with(item), each.calls())
                .returning(collect(each.value()).as(column))
                .build();
        return new Projected(List.of(new Projected.Call(statement, uses)), column);
    }
}
