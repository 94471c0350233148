package org.uniongraph.bench.data;

import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityId;

/** A place, and the one that it lies in. */
record Site(EntityId id, String name, @Nullable Site within) {}
