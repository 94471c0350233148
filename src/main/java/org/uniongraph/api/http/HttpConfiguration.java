package org.uniongraph.api.http;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.util.function.SingletonSupplier;
import org.uniongraph.api.answers.Answers;
import org.uniongraph.api.bounds.BoundsSettings;
import org.uniongraph.api.documents.Documents;

/** Puts the answering of GraphQL behind all other filters. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class HttpConfiguration {
    private static final String PATH = "/graphql";

    @Bean
    Asking asking(WebGraphQlHandler handler, Documents documents, Answers answers) {
        return new Asking(new Engine(handler), documents, answers);
    }

    @Bean
    FilterRegistrationBean<GraphqlFilter> graphqlFilter(ObjectProvider<Asking> asking, BoundsSettings bounds) {
        GraphqlFilter filter = new GraphqlFilter(SingletonSupplier.of(asking::getObject), bounds);
        FilterRegistrationBean<GraphqlFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(PATH);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
