package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.size;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.query.Source.Direction;
import org.uniongraph.query.Source.Test;

/**
 * Chooses the events that a statistic counts. Where the filter names an entity that events must be linked to, or a
 * subtree of such, they are sought from there: a province has few of all events. Otherwise all events are looked at.
 */
final class CountedEvents {
    private static final String EVENT_FILTER = "EventFilter";
    static final String EVERY = "MATCH (event:Event) WITH event, event AS state";

    /**
     * What to begin with.
     *
     * @param field of the filter
     * @param some what the linked entities must be like
     * @param by the condition among those that names them
     * @param chain along which a subtree goes; null when their ids are given
     */
    private record Start(String field, Source.Follows follows, Argument some, String by, Source.@Nullable Chain chain) {
        String filter() {
            return follows.target() + "Filter";
        }
    }

    private final Compilation compilation;
    private final Clock clock;
    private final Filters filters;
    private final Matching matching;

    CountedEvents(Compilation compilation) {
        this.compilation = compilation;
        this.clock = compilation.clock();
        this.filters = new Filters(compilation);
        this.matching = new Matching(compilation);
    }

    /** The text of a file in which the events that meet {@code filter} take the place of all. */
    String chosen(String text, Argument filter) {
        return text.replace(EVERY, "CALL () {\n" + Root.RENDERER.render(statement(filter)) + "\n}");
    }

    private Statement statement(Argument filter) {
        Optional<Start> start = start(filter);
        if (start.isPresent()) {
            return from(start.get(), filter);
        }
        Source.All all = new Source.All("Event");
        Row event = matching.row(null, all);
        return matching.match(null, all, event, filters.condition(event, filter, EVENT_FILTER))
                .returning(event.node().as("event"), event.state().as("state"))
                .build();
    }

    private Optional<Start> start(Argument filter) {
        return filter.names().stream()
                .flatMap(name -> start(filter, name).stream())
                .findFirst();
    }

    private Optional<Start> start(Argument filter, String field) {
        Argument some = filter.at(field).at("some");
        if (!(compilation.mapping().test(EVENT_FILTER, field) instanceof Test.Related(Source.Follows follows))
                || !some.given()
                || filter.at(field).at("none").given()) {
            return Optional.empty();
        }
        if (some.at("id").at("eq").given() || some.at("id").at("in").given()) {
            return Optional.of(new Start(field, follows, some, "id", null));
        }
        return some.names().stream()
                .flatMap(by ->
                        compilation.mapping().test(follows.target() + "Filter", by) instanceof Test.Subtree(var chain)
                                        && canBegin(some.at(by))
                                ? Optional.of(new Start(field, follows, some, by, chain)).stream()
                                : Optional.<Start>empty().stream())
                .findFirst();
    }

    /** What something was called in the past is not known before its state is found. */
    private boolean canBegin(Argument subtree) {
        return subtree.at("id").given() || (subtree.at("name").given() && !clock.past());
    }

    private Statement from(Start start, Argument filter) {
        Row linked = compilation.row(start.follows().target());
        OngoingReading reading = start.chain() == null ? named(start, linked) : subtree(start, start.chain(), linked);
        Source.Follows back = new Source.Follows(
                start.follows().types(), reverse(start.follows().direction()), "Event", true, false, null);
        Row event = matching.row(linked, back);
        Condition where = filters.condition(event, filter, EVENT_FILTER, Set.of(start.field()))
                .and(filters.condition(
                        event.asRelation(compilation.mapping().type("Relation")),
                        filter.at(start.field()).at("relation"),
                        "RelationFilter"));
        return matching.match(reading, linked, back, event, where)
                .returningDistinct(event.node().as("event"), event.state().as("state"))
                .build();
    }

    private OngoingReading named(Start start, Row linked) {
        Condition id = filters.one(linked, start.some().at(start.by()), start.filter());
        Condition others = filters.condition(linked, start.some(), start.filter(), Set.of(start.by()));
        OngoingReading reading = match(node("Identity").named(linked.node())).where(id);
        return goOn(reading, linked, others);
    }

    private OngoingReading subtree(Start start, Source.Chain chain, Row linked) {
        Argument given = start.some().at(start.by());
        int depth = Filters.depth(given);
        boolean withTop = Boolean.TRUE.equals(given.at("includeTop").value());
        SymbolicName node = compilation.fresh("n");
        Row top = Row.of(compilation.mapping().type(chain.target()), node, node);
        SymbolicName links = compilation.fresh("r");
        Condition shown = matching.everyLink(links, chain);
        if (depth < Source.Chain.MAX_LENGTH) {
            shown = shown.and(size(links).lte(compilation.parameter(given.at("maxDepth"))));
        }
        if (!withTop) {
            shown = shown.and(linked.node().ne(top.node()));
        }
        Condition others = filters.condition(linked, start.some(), start.filter(), Set.of(start.by()));
        OngoingReading reading = match(
                        node(given.at("id").given() ? "Identity" : "Entity").named(top.node()))
                .where(filters.isTop(top, given))
                .match(Matching.link(
                                anyNode(top.node()),
                                anyNode(linked.node()),
                                reverse(chain.direction()),
                                clock.types(chain.types()))
                        .named(links)
                        .min(withTop ? 0 : 1)
                        .max(Source.Chain.MAX_LENGTH))
                .where(shown)
                .withDistinct(linked.node());
        return goOn(reading, linked, others);
    }

    private OngoingReading goOn(OngoingReading reading, Row linked, Condition where) {
        return linked.state().equals(linked.node())
                ? reading.with(linked.node()).where(where)
                : matching.atItsTime(reading, linked, where);
    }

    private static Direction reverse(Direction direction) {
        return switch (direction) {
            case OUT -> Direction.IN;
            case IN -> Direction.OUT;
            case BOTH -> Direction.BOTH;
        };
    }
}
