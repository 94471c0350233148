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

/**
 * Compiles what lies around some entities: cypher/queries/neighborhood.cypher chooses, then what is selected is read.
 */
final class NeighborhoodSearch {
    static final int MAX_IDS = 20;
    static final int MAX_DEPTH = 3;
    static final int MAX_EXCLUDED = 2_000;
    static final int MAX_LIMIT = 100;
    static final int MAX_NODES = 2_000;

    /** How many relations of a type are weighed: a thousand take some milliseconds, and no one looks at more. */
    static final int CANDIDATES = 1_000;

    private static final SymbolicName UNKNOWN = name("unknown");
    private static final SymbolicName CENTERS = name("centers");
    private static final SymbolicName FOUND = name("found");
    private static final SymbolicName RELATIONS = name("relations");
    private static final SymbolicName COUNTS = name("counts");
    private static final SymbolicName COMPLETE = name("complete");

    private final Compilation compilation;
    private final Lists lists;

    NeighborhoodSearch(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.lists = new Lists(compilation, projection);
    }

    Statement statement(Level level) {
        int depth = check(level);
        bind(level);
        Shape shape = new Shape(level).put(Keys.UNKNOWN, UNKNOWN);
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "centers" -> shape.put(field, lists.entities(CENTERS, Set.of(CENTERS), field));
                case "nodes" -> shape.put(field, lists.each(FOUND, Set.of(FOUND), field, this::neighbor));
                case "relations" -> shape.put(field, lists.relations(RELATIONS, Set.of(RELATIONS), field));
                case "counts" -> shape.put(field, lists.each(COUNTS, Set.of(COUNTS), field, this::count));
                default -> shape.put(field, COMPLETE);
            }
        }
        Projected result = shape.map();
        return Projected.after(
                        callRawCypher(text(level, depth)).with(UNKNOWN, CENTERS, FOUND, RELATIONS, COUNTS, COMPLETE),
                        result.calls())
                .returning(result.value().as(Root.RESULT))
                .build();
    }

    private Shape neighbor(SymbolicName found, Level level) {
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            if (field.name().equals("node")) {
                shape.put(field, lists.entity(property(found, "node"), Set.of(found), field));
            } else {
                shape.put(field, property(found, "distance"));
            }
        }
        return shape;
    }

    private Shape count(SymbolicName count, Level level) {
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "node" -> shape.put(field, lists.entity(property(count, "node"), Set.of(count), field));
                case "omitted" -> shape.put(field, property(count, "total").subtract(property(count, "shown")));
                default -> shape.put(field, property(count, field.name()));
            }
        }
        return shape;
    }

    private String text(Level level, int depth) {
        List<String> types = QueryTemplate.types(level.argument("relationTypes"), compilation);
        boolean counted = level.argument("orderBy").text().equals("DEGREE")
                && !level.argument("limitPerType").given();
        return new QueryTemplate("neighborhood", types, compilation)
                .when(level.argument("entityTypes"))
                .when(level.argument("onlyIds"))
                .when(level.argument("validAt"))
                .when(level.argument("knownAt"))
                .repeated("counted", counted ? 1 : 0)
                .repeated("measured", counted ? 0 : 1)
                .repeated("today", compilation.clock().past() ? 0 : 1)
                .repeated("complete", level.selects("complete") ? 1 : 0)
                .repeated("step", depth)
                .repeated("relations", level.selects("relations") || level.selects("counts") ? 1 : 0)
                .repeated("counts", level.selects("counts") ? 1 : 0)
                .text();
    }

    private static int check(Level level) {
        Asked.size(level.argument("ids"), 1, MAX_IDS);
        Asked.size(level.argument("excludeIds"), 0, MAX_EXCLUDED);
        Asked.size(level.argument("onlyIds"), 0, MAX_EXCLUDED);
        int depth = Asked.between(level.argument("depth"), 1, MAX_DEPTH);
        int limit = Asked.between(level.argument("limit"), 1, MAX_LIMIT);
        if (level.argument("limitPerType").given()) {
            Asked.between(level.argument("limitPerType"), 1, MAX_LIMIT);
        }
        long frontier = level.argument("ids").size();
        long nodes = 0;
        for (int i = 0; i < depth; i++) {
            frontier *= limit;
            nodes += frontier;
        }
        if (nodes > MAX_NODES) {
            throw new RequestRefused(
                    RefusalCode.BAD_ARGUMENT,
                    "limit " + limit + " at depth " + depth + " around "
                            + level.argument("ids").size() + " entities comes to " + nodes
                            + " neighbours: expected at most " + MAX_NODES,
                    Map.of("argument", "limit", "given", limit, "depth", depth, "nodes", nodes, "max", MAX_NODES));
        }
        return depth;
    }

    private void bind(Level level) {
        for (String argument : List.of(
                "ids",
                "excludeIds",
                "onlyIds",
                "entityTypes",
                "orderBy",
                "limit",
                "limitPerType",
                "validAt",
                "knownAt")) {
            compilation.bindNullable(argument, level.argument(argument));
        }
        compilation.bindConstant("candidates", CANDIDATES);
    }
}
