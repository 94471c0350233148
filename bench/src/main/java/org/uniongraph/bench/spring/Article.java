package org.uniongraph.bench.spring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

@Node
record Article(
        @Id String id,
        String headline,
        @Nullable LocalDate publishedOn,
        @Nullable String publication) {}
