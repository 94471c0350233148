package org.uniongraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTests {
    @TempDir
    private Path folder;

    @Test
    void knowsWhenNobodyChose() {
        assertThat(new Hints(Map.of(), Set.of("PATH", "UNIONGRAPH_DATA"), Set.of("java.home"), folder)
                        .mayChooseAnExtractor())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNIONGRAPH_EXTRACTOR",
                "uniongraph.extractor",
                "SPRING_APPLICATION_JSON",
                "spring.config.location"
            })
    void seesAName(String name) {
        assertThat(new Hints(Map.of(), Set.of(name), Set.of(), folder).mayChooseAnExtractor())
                .isTrue();
        assertThat(new Hints(Map.of(), Set.of(), Set.of(name), folder).mayChooseAnExtractor())
                .isTrue();
        assertThat(new Hints(Map.of(name, "chat"), Set.of(), Set.of(), folder).mayChooseAnExtractor())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.yaml",
                "application-default.properties",
                "config/application.yml",
                "config/here/application.yaml"
            })
    void seesAFile(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.createFile(folder.resolve(file));
        assertThat(new Hints(Map.of(), Set.of(), Set.of(), folder).mayChooseAnExtractor())
                .isTrue();
    }
}
