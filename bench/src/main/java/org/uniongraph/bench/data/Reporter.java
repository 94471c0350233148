package org.uniongraph.bench.data;

import org.uniongraph.model.EntityId;

/** Somebody who writes for a newspaper. */
record Reporter(EntityId id, String name, String outlet) {}
