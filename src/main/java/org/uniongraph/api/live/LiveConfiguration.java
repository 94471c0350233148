package org.uniongraph.api.live;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Gives the fields of Subscription their streams; a payload's own fields are picked from its row. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {
    @Bean
    RuntimeWiringConfigurer subscriptions(GraphChanges changes, IngestSteps steps) {
        return wiring -> wiring.type(
                "Subscription",
                type -> type.dataFetcher("graphChanged", changes).dataFetcher("ingestProgress", steps));
    }
}
