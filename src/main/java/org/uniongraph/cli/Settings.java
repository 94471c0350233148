package org.uniongraph.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.uniongraph.control.Listening;

/**
 * What the options, the environment, application.yaml and the defaults say together, known before anything is started.
 * In this order: the first that speaks wins.
 */
final class Settings {
    static final String DATA = "uniongraph.data";
    static final String NEO4J_URI = "uniongraph.neo4j.uri";
    static final String NEO4J_USERNAME = "uniongraph.neo4j.username";
    static final String ADMIN_TOKEN = "uniongraph.admin-token";
    static final String EXTRACTOR = "uniongraph.extractor";
    static final String DEMO = "uniongraph.demo";
    static final String PORT = "server.port";
    static final String ADDRESS = "server.address";

    /** Spring's own words about a start that failed are left out: this package says what it was, and once. */
    static final Map<String, Object> DEFAULTS = Map.of(
            DATA,
            "./data",
            "logging.level.org.springframework.boot.SpringApplication",
            "OFF",
            "logging.level.org.springframework.boot.diagnostics",
            "OFF");

    private final Map<String, Object> options;
    private final StandardEnvironment environment = new StandardEnvironment();

    private Settings(Map<String, String> options) {
        this.options = new TreeMap<>(options);
    }

    static Settings of(Map<String, String> options) {
        LoggingSystem.get(Settings.class.getClassLoader()).beforeInitialize();
        Settings settings = new Settings(options);
        settings.load();
        return settings;
    }

    private void load() {
        environment.getPropertySources().addFirst(new MapPropertySource("options", options));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        environment.getPropertySources().addLast(new MapPropertySource("defaults", DEFAULTS));
        ConfigurationPropertySources.attach(environment);
    }

    /** The options in the form in which Spring takes them. */
    String[] asArguments() {
        return options.entrySet().stream()
                .map(option -> "--" + option.getKey() + "=" + option.getValue())
                .toArray(String[]::new);
    }

    /** All of them, for what reads its own. */
    ConfigurableEnvironment environment() {
        return environment;
    }

    String get(String name) {
        return environment.getProperty(name, "");
    }

    boolean has(String name) {
        return !get(name).isBlank();
    }

    Path data() {
        return Path.of(get(DATA));
    }

    /** Whether the database runs in this process, on the store in the data folder. */
    boolean embedded() {
        return !has(NEO4J_URI);
    }

    Listening listening() {
        return new Listening(get(ADDRESS));
    }

    int port() {
        return environment.getRequiredProperty(PORT, Integer.class);
    }

    /** Whether an empty graph gets the demo articles; unless told, a database that others may use is left alone. */
    boolean demo() {
        return environment.getProperty(DEMO, Boolean.class, embedded());
    }
}
