package org.uniongraph.bench.spring;

/** A place, a topic or any other entity of which no more is asked. */
record Named(String id, String name, String type) {}
