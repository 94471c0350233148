package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.coalesce;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.head;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.max;
import static org.neo4j.cypherdsl.core.Cypher.min;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.optionalMatch;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.sort;
import static org.neo4j.cypherdsl.core.Cypher.with;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles the fields that are neither properties nor connections. */
final class Details {
    private final Compilation compilation;
    private final Clock clock;
    private final Projection projection;
    private final Matching matching;

    Details(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.clock = compilation.clock();
        this.projection = projection;
        this.matching = new Matching(compilation);
    }

    Projected special(Row row, Level field, Source.Special special) {
        return switch (special) {
            case EVIDENCE -> evidence(row, field);
            case BEST_SENTENCE -> bestSentence(row);
            case RELATION_TYPE -> Projected.of(relationType(row.theLink()));
            case RELATION_COUNTS -> relationCounts(row, field);
        };
    }

    /** The object at an end of the row's link; looked up only where the way there does not tell it. */
    Projected end(Row row, Level field, Source.End end) {
        Row known = end.from() ? row.from() : row.to();
        if (known != null) {
            return projection.object(known.as(compilation.mapping().type(end.target())), field);
        }
        Expression node = call(end.from() ? "startNode" : "endNode")
                .withArgs(row.theLink())
                .asFunction();
        return entity(node, Set.of(row.theLink()), end.target(), field);
    }

    /** The object that {@code node}, which reads the variables {@code uses}, stands for. */
    Projected entity(Expression node, Collection<SymbolicName> uses, String type, Level field) {
        Row found = compilation.row(type);
        OngoingReading reading = with(node.as(found.node()));
        if (compilation.versioned(found.type())) {
            reading = matching.atItsTime(reading, found, noCondition());
        }
        return one(reading, found, field, uses);
    }

    /** The entity with the id that a property of the row holds, or the one it was merged into. */
    Projected referred(Row row, Level field, Source.Refers refers) {
        Row found = compilation.row(refers.target());
        SymbolicName merged = compilation.fresh("g");
        SymbolicName id = compilation.fresh("i");
        Expression given = row.read(refers.property());
        OngoingReading reading = optionalMatch(node("MergedEntity").named(merged))
                .where(property(merged.getValue(), "id").eq(given))
                .with(coalesce(property(merged.getValue(), "canonicalId"), given)
                        .as(id))
                .match(node(clock.past() ? "Identity" : "Entity").named(found.node()))
                .where(found.read("id").eq(id));
        if (compilation.versioned(found.type())) {
            reading = matching.atItsTime(reading, found, noCondition());
        }
        return one(reading, found, field, Set.of(row.state()));
    }

    private Projected one(OngoingReading reading, Row found, Level field, Collection<SymbolicName> uses) {
        SymbolicName name = compilation.fresh("c");
        Projected object = projection.object(found, field);
        Statement statement = Projected.after(reading, object.calls())
                .returning(head(collect(object.value())).as(name))
                .build();
        return new Projected(List.of(new Projected.Call(statement, uses)), name);
    }

    Projected extreme(Row row, Source.Extreme extreme) {
        SymbolicName link = compilation.fresh("r");
        SymbolicName other = compilation.fresh("n");
        SymbolicName name = compilation.fresh("c");
        Expression value = property(other.getValue(), extreme.property());
        Statement statement = match(Matching.link(
                                anyNode(row.node()), anyNode(other), extreme.direction(), clock.types(extreme.types()))
                        .named(link))
                .where(clock.shows(link, extreme.types()))
                .returning((extreme.greatest() ? max(value) : min(value)).as(name))
                .build();
        return new Projected(List.of(new Projected.Call(statement, Set.of(row.node()))), name);
    }

    private Projected evidence(Row row, Level field) {
        SymbolicName name = compilation.fresh("c");
        Row article = compilation.row("Article");
        Row statement = statement(article);
        Expression first = Pages.limit(field.argument("first"), 0, compilation);
        Projected object = projection.object(statement, field);
        OngoingReading surest = supporting(row, statement, article)
                .with(new ArrayList<>(statement.names()))
                .orderBy(surest(statement, article))
                .limit(first);
        Statement query = Projected.after(surest, object.calls())
                .returning(collect(object.value()).as(name))
                .build();
        return new Projected(List.of(new Projected.Call(query, Set.of(row.node()))), name);
    }

    private Projected bestSentence(Row row) {
        SymbolicName name = compilation.fresh("c");
        Row article = compilation.row("Article");
        Row statement = statement(article);
        Expression sentence = coalesce(statement.read("sentence"), statement.read("quote"));
        Statement query = supporting(row, statement, article)
                .with(new ArrayList<>(statement.names()))
                .orderBy(surest(statement, article))
                .limit(1)
                .returning(head(collect(sentence)).as(name))
                .build();
        return new Projected(List.of(new Projected.Call(query, Set.of(row.node()))), name);
    }

    private Row statement(Row article) {
        SymbolicName node = compilation.fresh("n");
        Row row = Row.of(compilation.mapping().type("Statement"), node, node);
        return row.linked(compilation.fresh("r"), row, article);
    }

    private OngoingReadingWithWhere supporting(Row row, Row statement, Row article) {
        Condition supports = statement.read("supports").eq(row.read("id"));
        return match(node(clock.past() ? "Statement" : "Current")
                        .named(statement.node())
                        .relationshipTo(anyNode(article.node()), "QUOTES")
                        .named(statement.theLink()))
                .where(supports.and(clock.knows(statement.node())));
    }

    private static List<SortItem> surest(Row statement, Row article) {
        return List.of(
                sort(statement.read("confidence"), SortItem.Direction.DESC),
                sort(article.read("sortDate")),
                sort(statement.read("id")));
    }

    Expression relationType(SymbolicName link) {
        Expression type = call("type").withArgs(link).asFunction();
        if (!clock.past()) {
            return type;
        }
        return caseExpression()
                .when(type.startsWith(literalOf(Clock.PAST)))
                .then(call("substring")
                        .withArgs(type, literalOf(Clock.PAST.length()))
                        .asFunction())
                .elseDefault(type);
    }

    private Projected relationCounts(Row row, Level field) {
        SymbolicName link = compilation.fresh("r");
        SymbolicName type = compilation.fresh("t");
        SymbolicName direction = compilation.fresh("d");
        SymbolicName count = compilation.fresh("k");
        SymbolicName name = compilation.fresh("c");
        List<String> types = clock.inTheWorld().stream().sorted().toList();
        Expression out = call("startNode").withArgs(link).asFunction();
        Statement statement = match(anyNode(row.node())
                        .relationshipBetween(anyNode(), clock.types(types))
                        .named(link))
                .where(clock.shows(link, types))
                .with(
                        relationType(link).as(type),
                        caseExpression()
                                .when(out.eq(row.node()))
                                .then(literalOf("OUT"))
                                .elseDefault(literalOf("IN"))
                                .as(direction),
                        count(asterisk()).as(count))
                .orderBy(sort(count, SortItem.Direction.DESC), sort(type), sort(direction))
                .returning(collect(counted(field, type, direction, count)).as(name))
                .build();
        return new Projected(List.of(new Projected.Call(statement, Set.of(row.node()))), name);
    }

    private static Expression counted(Level field, SymbolicName type, SymbolicName direction, SymbolicName count) {
        List<Object> entries = new ArrayList<>();
        if (field.fields().stream().anyMatch(Level::aliased)) {
            entries.add(Keys.ALIASED);
            entries.add(literalTrue());
        }
        for (Level part : field.fields()) {
            entries.add(part.key());
            entries.add(
                    switch (part.name()) {
                        case "type" -> type;
                        case "direction" -> direction;
                        default -> count;
                    });
        }
        return mapOf(entries.toArray());
    }
}
