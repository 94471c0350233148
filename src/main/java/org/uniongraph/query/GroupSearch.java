package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.callRawCypher;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.size;

import java.util.List;
import java.util.Set;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles what a group shares: cypher/queries/connections.cypher finds it, then what is selected is read. */
final class GroupSearch {
    static final int MAX_MEMBERS = 20;
    static final int MAX_LENGTH = 4;
    static final int MAX_NODES = 10_000;

    private static final SymbolicName UNKNOWN = name("unknown");
    private static final SymbolicName MEMBERS = name("members");
    private static final SymbolicName DIRECT = name("direct");
    private static final SymbolicName SHARED = name("shared");
    private static final SymbolicName SHARED_COUNT = name("sharedCount");
    private static final SymbolicName STOPPED_BY = name("stoppedBy");

    private final Compilation compilation;
    private final Lists lists;
    private final Hops hops;

    GroupSearch(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.lists = new Lists(compilation, projection);
        this.hops = new Hops(compilation, projection, lists);
    }

    Statement statement(Level level) {
        check(level);
        for (String argument : List.of(
                "ids", "maxLength", "entityTypes", "maxDegree", "maxNodes", "maxMillis", "validAt", "knownAt")) {
            compilation.bindNullable(argument, level.argument(argument));
        }
        Pages.bind("first", level.argument("first"), compilation);
        List<String> types = QueryTemplate.types(level.argument("relationTypes"), compilation);
        String text = new QueryTemplate("connections", types, compilation)
                .when(level.argument("validAt"))
                .when(level.argument("knownAt"))
                .text();
        Shape shape = new Shape(level).put(Keys.UNKNOWN, UNKNOWN);
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "members" -> shape.put(field, lists.entities(MEMBERS, Set.of(MEMBERS), field));
                case "direct" -> shape.put(field, lists.relations(DIRECT, Set.of(DIRECT), field));
                case "shared" -> shape.put(field, lists.each(SHARED, Set.of(SHARED), field, this::shared));
                case "sharedCount" -> shape.put(field, SHARED_COUNT);
                case "complete" -> shape.put(field, STOPPED_BY.isNull());
                default -> shape.put(field, STOPPED_BY);
            }
        }
        Projected result = shape.map();
        return Projected.after(
                        callRawCypher(text).with(UNKNOWN, MEMBERS, DIRECT, SHARED, SHARED_COUNT, STOPPED_BY),
                        result.calls())
                .returning(result.value().as(Root.RESULT))
                .build();
    }

    private static void check(Level level) {
        Asked.size(level.argument("ids"), 2, MAX_MEMBERS);
        Asked.between(level.argument("maxLength"), 1, MAX_LENGTH);
        Asked.between(level.argument("maxDegree"), 2, PathSearch.MAX_DEGREE);
        Asked.between(level.argument("maxNodes"), 1, MAX_NODES);
        Asked.between(level.argument("maxMillis"), 1, PathSearch.MAX_MILLIS);
    }

    private Shape shared(SymbolicName shared, Level level) {
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "node" -> shape.put(field, lists.entity(property(shared, "node"), Set.of(shared), field));
                case "memberCount" -> shape.put(field, size(property(shared, "links")));
                case "links" ->
                    shape.put(field, lists.each(property(shared, "links"), Set.of(shared), field, this::link));
                default -> shape.put(field, property(shared, field.name()));
            }
        }
        return shape;
    }

    private Shape link(SymbolicName link, Level level) {
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "member" -> shape.put(field, lists.entity(property(link, "member"), Set.of(link), field));
                case "distance" -> shape.put(field, size(property(link, "hops")));
                case "hops" -> shape.put(field, hops.of(link, field));
                default -> shape.put(field, property(link, field.name()));
            }
        }
        return shape;
    }
}
