package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.callRawCypher;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.countDistinct;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.raw;
import static org.neo4j.cypherdsl.core.Cypher.sort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.ExposesMatch;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.query.Source.Direction;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Compiles which entities have most of something. */
final class TopEntities {
    private static final List<String> OF_ARTICLE = List.of("MENTIONS", "REPORTS_ON");
    private static final SymbolicName VALUE = name("value");
    private static final SymbolicName ROWS = name("rows");

    private final Compilation compilation;
    private final Clock clock;
    private final Lists lists;
    private final Row entity;
    private final SymbolicName link;

    TopEntities(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.clock = compilation.clock();
        this.lists = new Lists(compilation, projection);
        this.entity = compilation.row("Entity");
        this.link = compilation.fresh("r");
    }

    Statement statement(Level level) {
        String by = level.argument("by").text();
        check(level, by);
        Condition wanted = ofTypes(level.argument("types"));
        OngoingReading ranked = switch (by) {
            case "EVENTS_ORGANIZED" -> ofEvents(level, List.of("ORGANIZED"), Direction.IN, wanted, true);
            case "EVENTS_PARTICIPATED" -> ofEvents(level, List.of("PARTICIPATED_IN"), Direction.IN, wanted, true);
            case "EVENTS_HELD" -> ofEvents(level, List.of("HELD_AT"), Direction.OUT, wanted, true);
            case "EVENTS_ABOUT" -> ofEvents(level, List.of("ABOUT"), Direction.OUT, wanted, true);
            case "WINS" -> ofEvents(level, List.of("WON"), Direction.IN, wanted, false);
            case "ARTICLES" -> ofArticles(level, wanted);
            default -> relations(level, wanted);
        };
        Projected rows = lists.each(ranks(), Set.of(ROWS), level, TopEntities::row);
        return Projected.after(shown(ranked), rows.calls())
                .returning(rows.value().as(Root.RESULT))
                .build();
    }

    private static void check(Level level, String by) {
        boolean ofEvents = !by.equals("ARTICLES") && !by.equals("RELATIONS");
        refuse(level.argument("filter"), by, ofEvents);
        refuse(level.argument("articles"), by, by.equals("ARTICLES"));
        Asked.size(level.argument("types"), 1, Integer.MAX_VALUE);
    }

    private static void refuse(Argument argument, String by, boolean fits) {
        if (argument.given() && !fits) {
            throw new RequestRefused(
                    RefusalCode.BAD_ARGUMENT,
                    argument.key() + " with by " + by + ": it has no meaning there; leave it out",
                    Map.of("argument", argument.key(), "given", String.valueOf(argument.value()), "by", by));
        }
    }

    private Condition ofTypes(Argument types) {
        return types.given() ? property(entity.node(), "type").in(compilation.parameter(types)) : noCondition();
    }

    private OngoingReading ofEvents(
            Level level, List<String> types, Direction direction, Condition wanted, boolean eachOnce) {
        String chosen = new CountedEvents(compilation).chosen(CountedEvents.EVERY, level.argument("filter"));
        Relationship pattern = Matching.link(anyNode("event"), anyNode(entity.node()), direction, clock.types(types))
                .named(link);
        Condition shown = clock.shows(link, types).and(wanted);
        OngoingReading linked =
                callRawCypher(chosen + "\nRETURN event").match(pattern).where(shown);
        return best(level, linked, eachOnce ? countDistinct(name("event")) : countDistinct(link));
    }

    private OngoingReading ofArticles(Level level, Condition wanted) {
        Matching matching = new Matching(compilation);
        Row article = compilation.row("Article");
        Condition filter = new Filters(compilation).condition(article, level.argument("articles"), "ArticleFilter");
        OngoingReading articles = matching.match(null, new Source.All("Article"), article, filter);
        OngoingReading linked = ((ExposesMatch) articles.with(article.node()))
                .match(anyNode(article.node())
                        .relationshipTo(anyNode(entity.node()), clock.types(OF_ARTICLE))
                        .named(link))
                .where(clock.shows(link, OF_ARTICLE).and(wanted));
        return best(level, linked, countDistinct(article.node()));
    }

    private OngoingReading relations(Level level, Condition wanted) {
        List<String> types = clock.inTheWorld().stream().sorted().toList();
        Relationship pattern = anyNode(entity.node()).relationshipBetween(anyNode(), clock.types(types));
        if (clock.past() || clock.validAt() != null) {
            OngoingReading linked =
                    match(pattern.named(link)).where(clock.shows(link, types).and(wanted));
            return best(level, linked, countDistinct(link));
        }
        // nodes keep count of their relations, so none is read
        OngoingReading all = match(node("Entity").named(entity.node())).where(wanted);
        return best(level, all, count((PatternElement) pattern));
    }

    /** The first of the entities with the most. */
    private OngoingReading best(Level level, OngoingReading linked, Expression value) {
        return linked.with(entity.node(), value.as(VALUE))
                .where(VALUE.gt(literalOf(0)))
                .with(entity.node(), VALUE)
                .orderBy(sort(VALUE).descending(), sort(property(entity.node(), "id")))
                .limit(Pages.limit(level.argument("first"), 0, compilation));
    }

    /** The ranked entities as a list, each with the state that it had. */
    private OngoingReading shown(OngoingReading ranked) {
        Row row = entity.linked(VALUE, null, null);
        OngoingReading states = clock.past() ? new Matching(compilation).atItsTime(ranked, row, noCondition()) : ranked;
        return states.with(row.own().toArray(SymbolicName[]::new))
                .orderBy(sort(VALUE).descending(), sort(row.read("id")))
                .with(collect(mapOf("node", row.node(), "state", row.state(), "value", VALUE))
                        .as(ROWS));
    }

    private static Expression ranks() {
        return raw("[one IN rows | one {.*, rank: 1 + size([other IN rows WHERE other.value > one.value])}]");
    }

    private static Shape row(SymbolicName row, Level level) {
        Shape shape = new Shape(level);
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "id" -> shape.put(field, property(property(row, "node"), "id"));
                case "name", "type" -> shape.put(field, property(property(row, "state"), field.name()));
                default -> shape.put(field, property(row, field.name()));
            }
        }
        return shape;
    }
}
