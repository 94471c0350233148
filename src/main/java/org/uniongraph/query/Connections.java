package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.countDistinct;
import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.valueAt;

import java.util.ArrayList;
import java.util.List;
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
    private final Candidates candidates;
    private final Orders orders;

    Connections(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.projection = projection;
        this.matching = new Matching(compilation);
        this.candidates = new Candidates(compilation, matching);
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
        var matched = candidates.sorted(listing, after);
        OngoingReading rows = (mayBeMany(listing) ? shortlist(listing, matched, limit) : matched)
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
            Listing listing, OrderableOngoingReadingAndWithWithoutWhere matched, Expression limit) {
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
        return matched.with(
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
        Statement statement = matching.match(
                        listing.parent(), listing.source(), listing.row(), candidates.filter(listing))
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
        OngoingReading rows = candidates
                .sorted(listing, listing.order().upTo(listing.after(), compilation))
                .limit(1);
        Statement statement =
                rows.returning(count(asterisk()).gt(literalOf(0)).as(name)).build();
        calls.add(new Projected.Call(statement, listing.uses()));
        entries.add(Keys.PREVIOUS);
        entries.add(name);
    }
}
