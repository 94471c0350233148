package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.countDistinct;
import static org.neo4j.cypherdsl.core.Cypher.head;
import static org.neo4j.cypherdsl.core.Cypher.last;
import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.min;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.size;
import static org.neo4j.cypherdsl.core.Cypher.sort;
import static org.neo4j.cypherdsl.core.Cypher.valueAt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.query.Source.Connected;

/**
 * Compiles connections: match, filter, order and limit come first, then, for the rows of the page only, what is
 * selected of each.
 */
final class Connections {
    private final Compilation compilation;
    private final Projection projection;
    private final Matching matching;
    private final Filters filters;
    private final Orders orders;

    Connections(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.projection = projection;
        this.matching = new Matching(compilation);
        this.filters = new Filters(compilation);
        this.orders = new Orders(compilation);
    }

    /** The connection {@code level} of {@code parent}; of the whole graph when there is no parent. */
    Projected connection(@Nullable Row parent, Level level, Connected declared) {
        Connected source = asked(level, declared);
        Row row = matching.row(parent, source);
        if (source instanceof Source.Chain) {
            row = row.at(compilation.fresh("d"));
        }
        SymbolicName computed = orders.isComputed(level) ? compilation.fresh("k") : null;
        Listing listing = new Listing(parent, level, source, row, computed, orders.of(level, source, row, computed));
        List<Projected.Call> calls = new ArrayList<>();
        List<Object> entries = new ArrayList<>();
        page(listing, calls, entries);
        if (level.selects("totalCount")) {
            total(listing, calls, entries);
        }
        previous(listing, calls, entries);
        if (source instanceof Source.Found) {
            entries.addAll(Search.extras(level));
        }
        return new Projected(calls, mapOf(entries.toArray()));
    }

    /** What is listed: fixed before any statement is written. */
    private record Listing(
            @Nullable Row parent,
            Level level,
            Connected source,
            Row row,
            @Nullable SymbolicName computed,
            Order order) {
        Argument after() {
            return level.argument("after");
        }

        Collection<SymbolicName> uses() {
            if (source instanceof Source.Found found) {
                return Set.of(found.hits());
            }
            return parent == null ? Set.of() : new LinkedHashSet<>(List.of(parent.node(), parent.state()));
        }

        boolean distinct() {
            return source instanceof Source.Chain || (source instanceof Source.Follows follows && follows.distinct());
        }

        /** A distinct object has no link of its own; a chain's link is its last, when it is asked for. */
        List<IdentifiableElement> kept() {
            Set<SymbolicName> kept = row.own();
            if (distinct() && !(source instanceof Source.Chain && wantsLink())) {
                kept.remove(row.theLink());
            }
            if (computed != null) {
                kept.add(computed);
            }
            return List.copyOf(kept);
        }

        boolean wantsLink() {
            return level.fields("edges").stream().anyMatch(edges -> edges.selects("relation"));
        }
    }

    /** The relation types and the direction that the client asks for, of those that the schema declares. */
    private static Connected asked(Level level, Connected declared) {
        Argument types = level.argument("types");
        Argument direction = level.argument("direction");
        if (!(declared instanceof Source.Follows follows) || (!types.given() && !direction.given())) {
            return declared;
        }
        List<String> wanted = types.given()
                ? follows.types().stream()
                        .filter(type ->
                                types.items().stream().anyMatch(t -> t.text().equals(type)))
                        .toList()
                : follows.types();
        Source.Direction way = direction.given() ? Source.Direction.valueOf(direction.text()) : follows.direction();
        return new Source.Follows(
                wanted, way, follows.target(), follows.narrow(), follows.distinct(), follows.sortedBy());
    }

    private void page(Listing listing, List<Projected.Call> calls, List<Object> entries) {
        List<Level> parts = listing.level().fields().stream()
                .filter(part -> part.name().equals("edges") || part.name().equals("nodes"))
                .toList();
        List<Level> infos = listing.level().fields("pageInfo");
        Expression limit = Pages.limit(listing.level().argument("first"), 1, compilation);
        List<Projected.Call> nested = new ArrayList<>();
        List<Expression> columns = new ArrayList<>();
        for (Level part : parts) {
            Projected item = part.name().equals("edges")
                    ? projection.edge(listing.row(), part, listing.order())
                    : projection.object(listing.row(), part);
            nested.addAll(item.calls());
            column(part.key(), collect(item.value()), columns, entries);
        }
        if (infos.stream().anyMatch(info -> info.selects("startCursor") || info.selects("endCursor"))) {
            column(Keys.CURSORS, collect(listing.order().cursor()), columns, entries);
        }
        if (infos.stream().anyMatch(info -> info.selects("hasNextPage"))) {
            column(Keys.SIZE, count(asterisk()), columns, entries);
        }
        if (columns.isEmpty()) {
            return;
        }
        if (parts.stream().anyMatch(Level::aliased)) {
            entries.add(Keys.ALIASED);
            entries.add(literalTrue());
        }
        entries.add(Keys.LIMIT);
        entries.add(limit);
        Condition after = listing.after().given() ? listing.order().after(listing.after(), compilation) : null;
        var candidates = sorted(listing, after);
        OngoingReading rows = (mayBeMany(listing) ? shortlist(listing, candidates, limit) : candidates)
                .orderBy(listing.order().items())
                .limit(limit);
        Statement statement = Projected.after(rows, nested).returning(columns).build();
        calls.add(new Projected.Call(statement, listing.uses()));
    }

    /**
     * Whether a node may have thousands of them, none of which an index has in order. Lists of the past are rare, and
     * their statements long enough to plan as they are.
     */
    private boolean mayBeMany(Listing listing) {
        return listing.source() instanceof Source.Follows follows
                && listing.computed() == null
                && !compilation.clock().past()
                && follows.types().stream().anyMatch(type -> !Fewness.few(type, follows.direction()));
    }

    /**
     * Those whose first key is among the best of all keys: all that can be on the page, and a few more. The other keys,
     * which only tell equal ones apart, are then read for these and not for every relationship of a dense node.
     */
    private OrderableOngoingReadingAndWithWithoutWhere shortlist(
            Listing listing, OrderableOngoingReadingAndWithWithoutWhere candidates, Expression limit) {
        SymbolicName key = compilation.fresh("k");
        SymbolicName equals = compilation.fresh("g");
        SymbolicName one = compilation.fresh("g");
        List<Expression> variables = new ArrayList<>();
        List<IdentifiableElement> unpacked = new ArrayList<>();
        for (IdentifiableElement element : listing.kept()) {
            if (element instanceof SymbolicName variable) {
                unpacked.add(valueAt(one, variables.size()).as(variable));
                variables.add(variable);
            }
        }
        SortItem best = listing.order().first(key);
        return candidates
                .with(
                        listing.order().keys().getFirst().as(key),
                        collect(listOf(variables)).as(equals))
                .orderBy(best)
                .limit(limit)
                .unwind(equals)
                .as(one)
                .with(unpacked);
    }

    private void column(String key, Expression value, List<Expression> columns, List<Object> entries) {
        SymbolicName name = compilation.fresh("c");
        columns.add(value.as(name));
        entries.add(key);
        entries.add(name);
    }

    private void total(Listing listing, List<Projected.Call> calls, List<Object> entries) {
        SymbolicName name = compilation.fresh("c");
        Expression total = listing.distinct() ? countDistinct(listing.row().node()) : count(asterisk());
        Statement statement = matching.match(listing.parent(), listing.source(), listing.row(), filter(listing))
                .returning(total.as(name))
                .build();
        calls.add(new Projected.Call(statement, listing.uses()));
        entries.add(Keys.TOTAL);
        entries.add(name);
    }

    /** Looks whether a row comes before the page; without a cursor none does. */
    private void previous(Listing listing, List<Projected.Call> calls, List<Object> entries) {
        boolean asked = listing.level().fields("pageInfo").stream().anyMatch(info -> info.selects("hasPreviousPage"));
        if (!asked || !listing.after().given()) {
            return;
        }
        SymbolicName name = compilation.fresh("c");
        OngoingReading rows = sorted(listing, listing.order().upTo(listing.after(), compilation))
                .limit(1);
        Statement statement =
                rows.returning(count(asterisk()).gt(literalOf(0)).as(name)).build();
        calls.add(new Projected.Call(statement, listing.uses()));
        entries.add(Keys.PREVIOUS);
        entries.add(name);
    }

    private Condition filter(Listing listing) {
        Argument filter = listing.level().argument("filter");
        if (!filter.given()) {
            return noCondition();
        }
        String input = listing.level().argumentType("filter");
        Row row = input.equals("RelationFilter")
                ? listing.row().asRelation(compilation.mapping().type("Relation"))
                : listing.row();
        return filters.condition(row, filter, input);
    }

    /** The rows beyond a cursor, each once, with all that they are sorted by; ready for an order. */
    private OrderableOngoingReadingAndWithWithoutWhere sorted(Listing listing, @Nullable Condition beyond) {
        boolean late = listing.source() instanceof Source.Chain || listing.computed() != null;
        Condition where = filter(listing).and(indexed(listing));
        if (beyond != null && !late) {
            where = where.and(beyond);
        }
        OngoingReading matched = matching.match(listing.parent(), listing.source(), listing.row(), where);
        if (late) {
            var measured = measured(listing, matched);
            matched = beyond == null ? measured : measured.where(beyond);
        }
        return listing.distinct() && !late ? matched.withDistinct(listing.kept()) : matched.with(listing.kept());
    }

    /** Lets an index on (sort property, id) give the rows of a whole-graph list in order. */
    private Condition indexed(Listing listing) {
        if (!(listing.source() instanceof Source.All)
                || listing.computed() != null
                || compilation.clock().past()) {
            return noCondition();
        }
        return listing.order().keys().stream().map(Expression::isNotNull).reduce(noCondition(), Condition::and);
    }

    /** Adds the distance of a chain's objects, or the computed sort value. */
    private OrderableOngoingReadingAndWithWithoutWhere measured(Listing listing, OngoingReading matched) {
        Row row = listing.row();
        Expression computed = listing.order().computed();
        SymbolicName name = listing.computed();
        if (computed != null && name != null) {
            List<IdentifiableElement> kept = new ArrayList<>(listing.kept());
            kept.remove(name);
            kept.add(computed.as(name));
            return listing.distinct() ? matched.withDistinct(kept) : matched.with(kept);
        }
        SymbolicName links = row.theLink();
        SymbolicName distance = Objects.requireNonNull(row.distance());
        List<IdentifiableElement> objects = new ArrayList<>(new LinkedHashSet<>(List.of(row.node(), row.state())));
        if (!listing.wantsLink()) {
            objects.add(min(size(links)).as(distance));
            return matched.with(objects);
        }
        List<IdentifiableElement> withLinks = new ArrayList<>(objects);
        withLinks.add(links);
        List<IdentifiableElement> shortest = new ArrayList<>(objects);
        shortest.add(head(collect(links)).as(links));
        List<IdentifiableElement> measured = new ArrayList<>(objects);
        measured.add(size(links).as(distance));
        measured.add(last(links).as(links));
        return matched.with(withLinks)
                .orderBy(sort(size(links)), sort(property(last(links), "id")))
                .with(shortest)
                .with(measured);
    }
}
