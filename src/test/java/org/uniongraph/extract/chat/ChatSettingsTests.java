package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.uniongraph.extract.ExtractorConfiguration;
import org.uniongraph.extract.UnknownExtractor;
import org.uniongraph.extract.grammar.GrammarExtractor;

class ChatSettingsTests {
    private static final String KEY = TestSettings.KEY;

    @Test
    void leavesTheGrammarToItUnlessTold() {
        assertThat(ExtractorConfiguration.chosenBy(environment(Map.of()))).isInstanceOf(GrammarExtractor.class);
        assertThat(ExtractorConfiguration.chosenBy(environment(Map.of("uniongraph.extractor", "Grammar"))))
                .isInstanceOf(GrammarExtractor.class);
    }

    @Test
    void asksAnEndpointWhenToldTo() {
        assertThat(ExtractorConfiguration.chosenBy(environment(Map.of(
                        "uniongraph.extractor", "chat",
                        "uniongraph.chat.url", "https://host/v1",
                        "uniongraph.chat.model", "m"))))
                .isInstanceOf(ChatExtractor.class);
    }

    @Test
    void namesTheExtractorsThatThereAre() {
        assertThatThrownBy(() -> ExtractorConfiguration.chosenBy(environment(Map.of("uniongraph.extractor", "cat"))))
                .isInstanceOf(UnknownExtractor.class)
                .hasMessage("uniongraph.extractor 'cat': expected grammar or chat");
    }

    @Test
    void saysWhatIsMissingWhenSwitchedOn() {
        assertThatThrownBy(() -> ExtractorConfiguration.chosenBy(environment(Map.of("uniongraph.extractor", "chat"))))
                .hasRootCauseMessage(
                        "uniongraph.chat.url is missing: expected the base address of a chat endpoint, as in"
                                + " https://host/v1 or http://localhost:11434/v1");
    }

    @Test
    void readsTheKeyFromTheEnvironment() {
        StandardEnvironment environment = environment(Map.of());
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "UNIONGRAPH_CHAT_API_KEY", KEY,
                                "UNIONGRAPH_CHAT_URL", "https://host/v1",
                                "UNIONGRAPH_CHAT_MODEL", "m")));
        ChatSettings settings = org.springframework.boot.context.properties.bind.Binder.get(environment)
                .bind("uniongraph.chat", ChatSettings.class)
                .get();
        assertThat(settings.apiKey().value()).isEqualTo(KEY);
        assertThat(settings.toString()).contains("m").doesNotContain(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "url, ftp://host/v1, uniongraph.chat.url 'ftp://host/v1'",
        "url, https://me:sk-very-secret-4711@host/v1, uniongraph.chat.url 'https://***@host/v1'",
        "url, '', uniongraph.chat.url",
        "model, ' ', uniongraph.chat.model",
        "api-key, 'sk-very-secret-4711 钥', uniongraph.chat.api-key '***'",
        "timeout, 0s, uniongraph.chat.timeout",
        "max-attempts, 0, uniongraph.chat.max-attempts '0': expected 1 or more",
        "max-wait, -1s, uniongraph.chat.max-wait",
        "temperature, warm, 'uniongraph.chat.temperature ''warm'': expected a number, or none'",
        "confidence, 0, uniongraph.chat.confidence",
        "confidence, 1.5, uniongraph.chat.confidence",
        "max-length, 10, uniongraph.chat.max-length",
        "concurrency, 0, uniongraph.chat.concurrency",
        "max-answer, 3GB, uniongraph.chat.max-answer"
    })
    void namesTheSettingThatIsWrong(String name, String value, String message) {
        Map<String, String> settings = new HashMap<>(Map.of("url", "https://host/v1", "model", "m", "api-key", KEY));
        settings.put(name, value);
        assertThatThrownBy(() -> TestSettings.of(settings)).satisfies(thrown -> {
            assertThat(thrown).rootCause().hasMessageStartingWith(message);
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(KEY);
        });
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }
}
