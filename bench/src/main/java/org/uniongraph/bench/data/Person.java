package org.uniongraph.bench.data;

import org.uniongraph.model.EntityId;

/** Somebody with a post in an organisation. */
record Person(EntityId id, String name, Body organization, String title) {}
