package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.callRawCypher;
import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.listWith;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles the search for paths: cypher/queries/paths.cypher finds them, then what is selected of each is read. */
final class PathSearch {
    static final int MAX_LENGTH = 6;
    static final int MAX_DEGREE = 5_000;
    static final int MAX_AVOIDED = 100;
    static final int MAX_NODES = 50_000;
    static final int MAX_MILLIS = 10_000;

    /** Up to this length two stages from each end suffice. */
    private static final int SHORT = 4;

    private static final SymbolicName FROM = name("from");
    private static final SymbolicName TO = name("to");
    private static final SymbolicName UNKNOWN = name("unknown");
    private static final SymbolicName FOUND = name("found");
    private static final SymbolicName COMPLETE_TO = name("completeTo");
    private static final SymbolicName STOPPED_BY = name("stoppedBy");

    private final Compilation compilation;
    private final Lists lists;
    private final Hops hops;

    PathSearch(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.lists = new Lists(compilation, projection);
        this.hops = new Hops(compilation, projection, lists);
    }

    Statement statement(Level level) {
        int maxLength = check(level);
        bind(level);
        String text = new QueryTemplate(
                        "paths", QueryTemplate.types(level.argument("relationTypes"), compilation), compilation)
                .when(level.argument("during"))
                .when(level.argument("validAt"))
                .when(level.argument("knownAt"))
                .repeated("three", maxLength > SHORT ? 1 : 0)
                .repeated("hops", level.fields().stream().anyMatch(PathSearch::showsHops) ? 1 : 0)
                .text();
        Shape shape = new Shape(level)
                .put(Keys.UNKNOWN, UNKNOWN)
                .put(Keys.STOPPED_BY, STOPPED_BY)
                .put(Keys.ENDS, listOf(property(FROM, "id"), property(TO, "id")));
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "from" -> shape.put(field, lists.entity(FROM, Set.of(FROM), field));
                case "to" -> shape.put(field, lists.entity(TO, Set.of(TO), field));
                case "paths" -> shape.put(field, lists.each(FOUND, Set.of(FOUND), field, this::path));
                case "complete" -> shape.put(field, STOPPED_BY.isNull());
                case "stoppedBy" -> shape.put(field, STOPPED_BY);
                default -> shape.put(field, COMPLETE_TO);
            }
        }
        Projected result = shape.map();
        return Projected.after(
                        callRawCypher(text).with(FROM, TO, UNKNOWN, FOUND, COMPLETE_TO, STOPPED_BY), result.calls())
                .returning(result.value().as(Root.RESULT))
                .build();
    }

    /** Which relations join the entities of a path is read only when something of them is asked for. */
    private static boolean showsHops(Level field) {
        return field.name().equals("paths") && (field.selects("hops") || field.selects("explanation"));
    }

    private static int check(Level level) {
        Asked.between(level.argument("maxDegree"), 2, MAX_DEGREE);
        Asked.between(level.argument("maxNodes"), 1, MAX_NODES);
        Asked.between(level.argument("maxMillis"), 1, MAX_MILLIS);
        Asked.between(level.argument("minSources"), 0, Integer.MAX_VALUE);
        Asked.share(level.argument("minConfidence"));
        Asked.size(level.argument("avoidIds"), 0, MAX_AVOIDED);
        return Asked.between(level.argument("maxLength"), 1, MAX_LENGTH);
    }

    private void bind(Level level) {
        for (String argument : List.of(
                "from",
                "to",
                "maxLength",
                "through",
                "during",
                "avoidIds",
                "maxDegree",
                "minConfidence",
                "minSources",
                "maxNodes",
                "maxMillis",
                "validAt",
                "knownAt")) {
            compilation.bindNullable(argument, level.argument(argument));
        }
        Pages.bind("first", level.argument("first"), compilation);
    }

    private Shape path(SymbolicName path, Level level) {
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "length" ->
                    shape.put(field, size(property(path, "degrees")).add(literalOf(1)));
                case "nodes" -> shape.put(field, lists.entities(property(path, "nodes"), Set.of(path), field));
                case "hops" -> shape.put(field, hops.of(path, field));
                case "explanation" -> shape.put(field, explanation(path, field));
                default -> shape.put(field, property(path, field.name()));
            }
        }
        return shape;
    }

    private Projected explanation(SymbolicName path, Level level) {
        List<Projected.Call> calls = new ArrayList<>();
        SymbolicName node = compilation.fresh("n");
        Expression ids = listWith(node).in(property(path, "nodes")).returning(property(node, "id"));
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            if (!field.name().equals("zh") && !field.name().equals("en")) {
                shape.put(field, property(path, field.name()));
            }
        }
        if (level.selects("zh") || level.selects("en")) {
            Projected facts = hops.facts(path);
            calls.addAll(facts.calls());
            shape.put(
                    Keys.FACTS,
                    mapOf(
                            "hops",
                            facts.value(),
                            "nodes",
                            ids,
                            "weakest",
                            property(path, "weakest"),
                            "degrees",
                            property(path, "degrees")));
        }
        return new Projected(calls, shape.map().value());
    }
}
