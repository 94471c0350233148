package org.uniongraph.cli;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts as much of the application as a command needs. */
record Start(Class<?> application, Settings settings) {
    /** Without a web server; beans are made when something asks for them. */
    ConfigurableApplicationContext forCommand() {
        SpringApplication spring = spring(WebApplicationType.NONE, Settings.DEFAULTS);
        spring.setLazyInitialization(true);
        return spring.run(settings.asArguments());
    }

    /** All of it. */
    ConfigurableApplicationContext forServing(ApplicationContextInitializer<?> initializer) {
        Map<String, Object> defaults = new HashMap<>(Settings.DEFAULTS);
        defaults.put("uniongraph.documents.rehearse-explorer", true);
        SpringApplication spring = spring(WebApplicationType.SERVLET, defaults);
        spring.addInitializers(initializer);
        return spring.run(settings.asArguments());
    }

    private SpringApplication spring(WebApplicationType type, Map<String, Object> defaults) {
        SpringApplication spring = new SpringApplication(application);
        spring.setDefaultProperties(defaults);
        spring.setWebApplicationType(type);
        return spring;
    }
}
