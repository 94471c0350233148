package org.uniongraph.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RefusalCodeTests {
    private static final List<String> PAGES = List.of("bounds", "graphql", "http", "subscriptions");

    @Test
    void standsInTheDocumentation() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String page : PAGES) {
            text.append(Files.readString(Path.of("docs", page + ".md")));
        }
        List<String> documented = Pattern.compile("`([A-Z_]+)`")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(documented)
                .containsAll(Arrays.stream(RefusalCode.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void showsItselfBeforeTheValuesInTheirOrder() {
        RequestRefused refused = RequestRefused.tooMuch(RefusalCode.TOO_MANY_IDS, "ids", 30, 20, "; ask in parts");

        assertThat(refused.extensions())
                .containsExactly(Map.entry("code", "TOO_MANY_IDS"), Map.entry("given", 30L), Map.entry("max", 20L));
        assertThat(refused).hasMessage("ids: 30 given, expected at most 20; ask in parts");
    }
}
