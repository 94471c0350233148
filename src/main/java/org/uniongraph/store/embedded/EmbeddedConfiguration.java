package org.uniongraph.store.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.ExternalDatabase;
import org.uniongraph.store.SchemaVersion;
import org.uniongraph.store.StoreSettings;

/** Starts the embedded database and hands it to the driver, Spring Data and the in-process reader. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoExternalDatabase.class)
class EmbeddedConfiguration {
    @Bean
    EmbeddedNeo4j embeddedNeo4j(StoreSettings settings) {
        return EmbeddedNeo4j.start(settings.embeddedStore(), settings.neo4j().pageCache());
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j neo4j) {
        return new Connection(neo4j);
    }

    @Bean
    Cypher embeddedCypher(EmbeddedNeo4j neo4j, SchemaVersion migrated) {
        return neo4j.cypher();
    }

    private record Connection(EmbeddedNeo4j neo4j) implements Neo4jConnectionDetails {
        @Override
        public URI getUri() {
            return neo4j.uri();
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.basic(neo4j.username(), neo4j.password());
        }
    }

    static class NoExternalDatabase extends ExternalDatabase {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
