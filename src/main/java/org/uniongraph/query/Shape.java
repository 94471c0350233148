package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Expression;

/** A map under construction for an object that is no row of the graph: a path, a hop, a count. */
final class Shape {
    private final List<Projected.Call> calls = new ArrayList<>();
    private final List<Object> entries = new ArrayList<>();

    Shape(Level level) {
        if (level.fields().stream().anyMatch(Level::aliased)) {
            put(Keys.ALIASED, literalTrue());
        }
    }

    Shape put(String key, Expression value) {
        entries.add(key);
        entries.add(value);
        return this;
    }

    Shape put(Level field, Expression value) {
        return put(field.key(), value);
    }

    Shape put(Level field, Projected value) {
        calls.addAll(value.calls());
        return put(field.key(), value.value());
    }

    Projected map() {
        return new Projected(calls, mapOf(entries.toArray()));
    }
}
