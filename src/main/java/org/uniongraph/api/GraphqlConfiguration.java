package org.uniongraph.api;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.uniongraph.query.GraphSchema;
import org.uniongraph.store.Cypher;

/** Puts the schema over the graph. */
@Configuration(proxyBeanMethods = false)
class GraphqlConfiguration {
    @Bean
    GraphQlSourceBuilderCustomizer graphSchema(Cypher cypher) {
        return builder -> builder.schemaFactory((registry, wiring) -> GraphSchema.executable(registry, wiring, cypher));
    }
}
