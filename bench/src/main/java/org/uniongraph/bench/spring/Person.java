package org.uniongraph.bench.spring;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

@Node
record Person(@Id String id, String name) {}
