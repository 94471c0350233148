package org.uniongraph.cli;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts as much of the application as a command needs. */
record Start(Class<?> application, Settings settings) {
    /** What only clients over HTTP need; a command starts seconds sooner without. */
    private static final String NOT_FOR_COMMANDS =
            "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration";

    /** Without a web server; beans are made when something asks for them. */
    ConfigurableApplicationContext forCommand() {
        SpringApplication spring = spring(
                Map.of("spring.autoconfigure.exclude", NOT_FOR_COMMANDS, "spring.main.lazy-initialization", "true"));
        spring.setWebApplicationType(WebApplicationType.NONE);
        return spring.run(settings.asArguments());
    }

    /** All of it. */
    ConfigurableApplicationContext forServing(ApplicationContextInitializer<?> initializer) {
        SpringApplication spring = spring(Map.of());
        spring.setWebApplicationType(WebApplicationType.SERVLET);
        spring.addInitializers(initializer);
        return spring.run(settings.asArguments());
    }

    private SpringApplication spring(Map<String, Object> more) {
        Map<String, Object> defaults = new HashMap<>(Settings.DEFAULTS);
        defaults.putAll(more);
        SpringApplication spring = new SpringApplication(application);
        spring.setDefaultProperties(defaults);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        return spring;
    }
}
