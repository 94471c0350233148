package org.uniongraph.control;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The server's side of the control endpoints. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ControlSettings.class)
class ControlConfiguration implements WebMvcConfigurer {
    private static final String GRAPHIQL = "/graphiql/";
    private static final String EXPLORER = "forward:/index.html";
    /** The explorer's screens, each at its own address; web/src/explorer/app/screens.ts shows what the address says. */
    private static final List<String> SCREENS =
            List.of("/graph", "/paths", "/timeline", "/hierarchy", "/dashboard", "/entity/{id}", "/article/{id}");

    /** The token of this run, for the note in the data folder. */
    @Bean
    RunToken runToken() {
        return new RunToken(ControlToken.random());
    }

    @Bean
    BearerFilter bearerFilter(RunToken run, ControlSettings settings, Environment environment) {
        Listening listening = new Listening(environment.getProperty("server.address", ""));
        return new BearerFilter(run.value(), settings.adminToken(), listening);
    }

    @Bean
    PageHeaders pageHeaders() {
        return new PageHeaders();
    }

    /** Tells a client that waits with its body (Expect: 100-continue) to go on only once something reads it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> continueWhenRead() {
        TomcatConnectorCustomizer onRead = connector -> connector.setProperty("continueResponseTiming", "onRead");
        return tomcat -> tomcat.addConnectorCustomizers(onRead);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/").setViewName(EXPLORER);
        SCREENS.forEach(screen -> pages.addViewController(screen).setViewName(EXPLORER));
        pages.addRedirectViewController("/graphiql", GRAPHIQL);
        pages.addViewController(GRAPHIQL).setViewName("forward:/graphiql/index.html");
    }
}
