package org.uniongraph.api;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.uniongraph.api.bounds.Bounds;
import org.uniongraph.query.GraphSchema;

/** Puts the schema over the graph. */
@Configuration(proxyBeanMethods = false)
class GraphqlConfiguration {
    @Bean
    GraphQlSourceBuilderCustomizer graphSchema(Bounds bounds) {
        return builder -> builder.schemaFactory(
                (registry, wiring) -> bounds.over(GraphSchema.executable(registry, wiring, bounds.cypher())));
    }
}
