package org.uniongraph.extract.chat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as the program binds them. */
final class TestSettings {
    static final String KEY = "sk-very-secret-4711";

    private TestSettings() {}

    static ChatSettings of(URI url, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(Map.of("url", url.toString(), "model", "small-model", "api-key", KEY));
        all.putAll(others);
        return of(all);
    }

    static ChatSettings of(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("uniongraph.chat." + name, value));
        return new Binder(new MapConfigurationPropertySource(named))
                .bindOrCreate("uniongraph.chat", ChatSettings.class);
    }
}
