package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.head;
import static org.neo4j.cypherdsl.core.Cypher.last;
import static org.neo4j.cypherdsl.core.Cypher.min;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.size;
import static org.neo4j.cypherdsl.core.Cypher.sort;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What a listing chooses from: the rows that it matches, each once, with all that they are sorted by. */
final class Candidates {
    private final Compilation compilation;
    private final Matching matching;
    private final Filters filters;

    Candidates(Compilation compilation, Matching matching) {
        this.compilation = compilation;
        this.matching = matching;
        this.filters = new Filters(compilation);
    }

    Condition filter(Listing listing) {
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
    OrderableOngoingReadingAndWithWithoutWhere sorted(Listing listing, @Nullable Condition beyond) {
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
