package org.uniongraph.bench.data;

import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Division;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.UnionLevel;

/**
 * An organisation.
 *
 * @param name its full name
 * @param shortName as headlines print it
 * @param division the division whose general union it is, otherwise null
 * @param parent what it is subordinate to
 * @param employer whose union it is
 */
record Body(
        EntityId id,
        String name,
        String shortName,
        OrganizationKind kind,
        @Nullable UnionLevel level,
        @Nullable Division division,
        @Nullable Body parent,
        @Nullable Body employer) {

    boolean isUnion() {
        return level != null;
    }
}
