package org.uniongraph.bench.data;

import org.uniongraph.model.EntityId;

/** A topic of events. */
record Subject(EntityId id, String name) {}
