package org.uniongraph.api.live;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Gives the fields of Subscription their streams; a payload's own fields are picked from its row. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {
    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    SocketMessages graphQlWebSocketHandler(WebGraphQlHandler handler, JsonMapper json, GraphQlProperties graphql) {
        GraphQlProperties.Websocket socket = graphql.getWebsocket();
        return new SocketMessages(
                handler,
                new JacksonJsonHttpMessageConverter(json),
                json,
                socket.getConnectionInitTimeout(),
                socket.getKeepAlive());
    }

    @Bean
    RuntimeWiringConfigurer subscriptions(GraphChanges changes, IngestSteps steps) {
        return wiring -> wiring.type(
                "Subscription",
                type -> type.dataFetcher("graphChanged", changes).dataFetcher("ingestProgress", steps));
    }
}
