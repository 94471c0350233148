package org.uniongraph.bench.spring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

@Node
record Event(
        @Id String id,
        String name,
        String eventType,
        @Nullable String start,
        LocalDate sortDate) {}
