package org.uniongraph.bench.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

@Node
record Organization(
        @Id String id,
        String name,
        List<String> aliases,
        @Nullable String kind,
        @Nullable String level) {}
