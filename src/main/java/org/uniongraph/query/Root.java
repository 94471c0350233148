package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.coalesce;
import static org.neo4j.cypherdsl.core.Cypher.exactlyLabel;
import static org.neo4j.cypherdsl.core.Cypher.hasLabelsOrType;
import static org.neo4j.cypherdsl.core.Cypher.literalNull;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.range;
import static org.neo4j.cypherdsl.core.Cypher.returning;
import static org.neo4j.cypherdsl.core.Cypher.size;
import static org.neo4j.cypherdsl.core.Cypher.sort;
import static org.neo4j.cypherdsl.core.Cypher.unwind;
import static org.neo4j.cypherdsl.core.Cypher.valueAt;

import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.ExposesMatch;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Compiles a root field with everything below it into one statement. */
final class Root {
    /** The column of the answer. */
    static final String RESULT = "result";

    private static final int MAX_IDS = 100;
    static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_2025).build());

    private final Compilation compilation;
    private final Clock clock;
    private final Projection projection;

    private Root(Compilation compilation) {
        this.compilation = compilation;
        this.clock = compilation.clock();
        this.projection = new Projection(compilation);
    }

    static Compiled compile(Mapping mapping, Level level) {
        Compilation compilation = new Compilation(mapping, level);
        Statement statement = new Root(compilation).statement(level, mapping.field("Query", level.name()));
        return new Compiled(RENDERER.render(statement), compilation.bindings());
    }

    private Statement statement(Level level, Source source) {
        return switch (source) {
            case Source.All all -> list(level, all);
            case Source.Start start -> statement(level, start);
            default -> throw new IllegalStateException("root field " + level.name() + ": " + source + " cannot start");
        };
    }

    private Statement statement(Level level, Source.Start start) {
        return switch (start) {
            case BY_ID -> byId(level);
            case OVERVIEW -> new Overview(compilation).statement(level);
            case SEARCH -> new Search(compilation, projection).statement(level);
            case NEIGHBORHOOD -> new NeighborhoodSearch(compilation, projection).statement(level);
            case CONNECTIONS -> new GroupSearch(compilation, projection).statement(level);
            case PATHS -> new PathSearch(compilation, projection).statement(level);
            case TIMELINE -> new Timeline(compilation, projection).statement(level);
            case EVENT_STATS -> new EventStats(compilation).statement(level);
            case FIGURE_STATS -> new FigureStats(compilation).statement(level);
            case TOP_ENTITIES -> new TopEntities(compilation, projection).statement(level);
            case QUALITY -> new Quality(compilation, projection).statement(level);
        };
    }

    private Statement list(Level level, Source.All all) {
        Projected connection = projection.connections().connection(null, level, all);
        Expression result = connection.value().as(RESULT);
        if (connection.calls().isEmpty()) {
            return returning(result).build();
        }
        List<Projected.Call> calls = connection.calls();
        OngoingReading first = call(calls.getFirst().statement());
        return Projected.after(first, calls.subList(1, calls.size()))
                .returning(result)
                .build();
    }

    /** One row for each id, in their order; null where there is no such object. */
    private Statement byId(Level level) {
        Expression ids = ids(level);
        SymbolicName index = compilation.fresh("i");
        SymbolicName given = compilation.fresh("i");
        SymbolicName merged = compilation.fresh("g");
        SymbolicName id = compilation.fresh("i");
        var start = unwind(range(literalOf(0), size(ids).subtract(literalOf(1))))
                .as(index)
                .with(index, valueAt(ids, index).as(given))
                .optionalMatch(node("MergedEntity").named(merged))
                .where(property(merged.getValue(), "id").eq(given))
                .with(
                        index,
                        coalesce(property(merged.getValue(), "canonicalId"), given)
                                .as(id));
        SymbolicName node = compilation.fresh("n");
        Row row = Row.of(compilation.mapping().type("Node"), node, clock.past() ? compilation.fresh("s") : node);
        Projected object = projection.object(row, level);
        Expression found =
                caseExpression().when(row.state().isNull()).then(literalNull()).elseDefault(object.value());
        OngoingReading reading = clock.past() ? known(start, index, id, row) : present(start, index, id, row);
        return Projected.after(reading, object.calls())
                .returning(found.as(RESULT))
                .orderBy(sort(index))
                .build();
    }

    private OngoingReading present(ExposesMatch start, SymbolicName index, SymbolicName id, Row row) {
        SymbolicName entity = compilation.fresh("n");
        SymbolicName article = compilation.fresh("n");
        return start.optionalMatch(node("Entity").named(entity))
                .where(property(entity.getValue(), "id").eq(id))
                .optionalMatch(node("Article").named(article))
                .where(property(article.getValue(), "id").eq(id))
                .with(index, coalesce(entity, article).as(row.node()));
    }

    private OngoingReading known(ExposesMatch start, SymbolicName index, SymbolicName id, Row row) {
        SymbolicName entity = compilation.fresh("n");
        SymbolicName version = compilation.fresh("n");
        Row article = compilation.row("Article");
        return start.optionalMatch(node("Identity").named(entity))
                .where(property(entity.getValue(), "id").eq(id))
                .optionalMatch(node("EntityVersion").named(version))
                .where(property(version.getValue(), "entityId").eq(id).and(clock.knows(version)))
                .optionalMatch(node(exactlyLabel("Article").or(exactlyLabel("FormerArticle")))
                        .named(article.node()))
                .where(article.read("id").eq(id).and(new Matching(compilation).articleWasThere(article)))
                .with(
                        index,
                        coalesce(entity, article.node()).as(row.node()),
                        caseExpression()
                                .when(hasLabelsOrType(entity, "Entity").and(clock.knows(entity)))
                                .then(entity)
                                .when(version.isNotNull())
                                .then(version)
                                .elseDefault(article.node())
                                .as(row.state()));
    }

    private Expression ids(Level level) {
        Argument ids = level.argument("ids");
        if (!ids.given()) {
            return compilation.parameter(level.argument("id"), "list", List::of);
        }
        int size = ids.size();
        if (size > MAX_IDS) {
            throw new RequestRefused(
                    RefusalCode.TOO_MANY_IDS,
                    size + " ids: expected at most " + MAX_IDS,
                    Map.of("ids", size, "max", MAX_IDS));
        }
        return compilation.parameter(ids);
    }
}
