package org.uniongraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTests {
    @Test
    void embedsAStoreOnLoopbackByDefault() {
        Settings settings = Settings.of(Map.of());
        assertThat(settings.data()).isEqualTo(Path.of("./data"));
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.listening().beyondLoopback()).isFalse();
    }

    @Test
    void leavesADatabaseOfOthersEmptyUnlessTold() {
        assertThat(Settings.of(Map.of(Settings.NEO4J_URI, "bolt://db")).demo()).isFalse();
        assertThat(Settings.of(Map.of(Settings.NEO4J_URI, "bolt://db", Settings.DEMO, "true"))
                        .demo())
                .isTrue();
    }

    @Test
    void handsOptionsToSpringAsTheyWereGiven() {
        assertThat(Settings.of(Map.of(Settings.PORT, "9000", "a.b", "c d")).asArguments())
                .containsExactly("--a.b=c d", "--server.port=9000");
    }

    @Test
    void letsAnOptionWinOverTheEnvironment() {
        System.setProperty(Settings.DATA, "from-environment");
        try {
            assertThat(Settings.of(Map.of()).data()).isEqualTo(Path.of("from-environment"));
            assertThat(Settings.of(Map.of(Settings.DATA, "from-option")).data()).isEqualTo(Path.of("from-option"));
        } finally {
            System.clearProperty(Settings.DATA);
        }
    }
}
