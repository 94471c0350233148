package org.uniongraph.api.bounds;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.uniongraph.store.Cypher;

/** Puts the bounds in their places. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BoundsSettings.class)
class BoundsConfiguration {
    @Bean
    Bounds bounds(Cypher cypher, BoundsSettings settings) {
        return new Bounds(cypher, settings);
    }

    @Bean
    ClientAddresses clientAddresses(BoundsSettings settings) {
        return new ClientAddresses(settings.rate().trustedProxies());
    }

    /** A chain of one would take its part of every field. */
    @Bean
    GraphQlSourceBuilderCustomizer boundedOperations(
            BoundsSettings settings, ClientAddresses addresses, ObjectProvider<Instrumentation> others) {
        Instrumentation bounds = new BoundsInstrumentation(settings, addresses);
        List<Instrumentation> all = new ArrayList<>(others.orderedStream().toList());
        all.addFirst(bounds);
        Instrumentation used = all.size() == 1 ? bounds : new ChainedInstrumentation(all);
        return source -> source.configureGraphQl(graphQl -> graphQl.instrumentation(used));
    }

    @Bean
    FilterRegistrationBean<RateFilter> rateFilter(BoundsSettings settings, ClientAddresses addresses) {
        return atTheDoor(new RateFilter(settings.rate(), addresses), 0);
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(BoundsSettings settings) {
        return atTheDoor(new BodyFilter((int) settings.body().toBytes(), settings.time()), 1);
    }

    private static <F extends Filter> FilterRegistrationBean<F> atTheDoor(F filter, int place) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(Door.PATH, Door.PATH + "/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100 + place);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> knownClients() {
        return tomcat -> tomcat.addEngineValves(new ClientValve());
    }
}
