package org.uniongraph.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts as much of the application as a command needs. */
record Start(Class<?> application, Settings settings) {
    /** Without a web server; beans are made when something asks for them. */
    ConfigurableApplicationContext forCommand() {
        SpringApplication spring = spring(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        return spring.run(settings.asArguments());
    }

    /** All of it. */
    ConfigurableApplicationContext forServing(ApplicationContextInitializer<?> initializer) {
        SpringApplication spring = spring(WebApplicationType.SERVLET);
        spring.addInitializers(initializer);
        return spring.run(settings.asArguments());
    }

    private SpringApplication spring(WebApplicationType type) {
        SpringApplication spring = new SpringApplication(application);
        spring.setDefaultProperties(Settings.DEFAULTS);
        spring.setWebApplicationType(type);
        return spring;
    }
}
