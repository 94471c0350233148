package org.uniongraph.store;

/** How much the graph holds now. */
public record GraphCounts(long articles, long entities, long events, long statements) {}
