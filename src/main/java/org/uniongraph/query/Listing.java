package org.uniongraph.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.query.Source.Connected;

/** What is listed: fixed before any statement is written. */
record Listing(
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
