package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.callRawCypher;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.property;

import java.util.Set;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles the figures on how good the graph is: cypher/queries/quality.cypher has them all. */
final class Quality {
    private static final SymbolicName ROWS = name("rows");

    private final Compilation compilation;
    private final Lists lists;

    Quality(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.lists = new Lists(compilation, projection);
    }

    Statement statement(Level level) {
        String text = new QueryTemplate(
                        "quality", QueryTemplate.types(level.argument("relationTypes"), compilation), compilation)
                .text();
        Projected rows = lists.each(ROWS, Set.of(ROWS), level, Quality::row);
        return Projected.after(callRawCypher(text).with(ROWS), rows.calls())
                .returning(rows.value().as(Root.RESULT))
                .build();
    }

    private static Shape row(SymbolicName row, Level level) {
        Shape shape = new Shape(level);
        level.fields().forEach(field -> shape.put(field, property(row, field.name())));
        return shape;
    }
}
