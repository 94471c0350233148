package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.uniongraph.UnionGraph;

@Timeout(180)
class ExternalNeo4jIT {
    private static final CypherQuery NAMES = new CypherQuery("MATCH (n:Entity) RETURN n.name AS name", Map.of());

    @TempDir
    Path folder;

    @Test
    void servesTheApplicationUntilItIsLost() {
        try (ExternalStore store = ExternalStore.start(folder);
                ConfigurableApplicationContext context = application(store.properties())) {
            assertThat(context.getBeanNamesForType(Cypher.class)).containsExactly("driverCypher");
            context.getBean(Neo4jClient.class)
                    .query("CREATE (:Entity {id: 'e1', name: '总工会'})")
                    .run();
            Cypher cypher = context.getBean(Cypher.class);
            assertThat(cypher.read(NAMES)).containsExactly(Map.of("name", "总工会"));

            store.kill();
            assertSaysUnavailable(cypher);
            assertSaysUnavailable(cypher);
        }
    }

    @Test
    void keepsItsFolderToItself() {
        try (ExternalStore store = ExternalStore.start(folder)) {
            Process second = ExternalStore.launch(folder);
            assertThat(ExternalStore.firstLine(second)).startsWith("StoreInUse").contains(folder.toString());
            assertThat(store.cypher().read(NAMES)).isEmpty();
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void saysPlainlyThatNoDatabaseAnswers(CapturedOutput output) {
        long start = System.nanoTime();

        assertThatException()
                .isThrownBy(() ->
                        application("uniongraph.neo4j.uri=bolt://127.0.0.1:1").close())
                .withStackTraceContaining(DatabaseUnavailable.class.getName());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(output).contains("the database does not answer").doesNotContain("\tat ");
    }

    private static void assertSaysUnavailable(Cypher cypher) {
        long start = System.nanoTime();
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> cypher.read(NAMES))
                .withMessageContaining("does not answer");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static ConfigurableApplicationContext application(String... properties) {
        return new SpringApplicationBuilder(UnionGraph.class)
                .web(WebApplicationType.NONE)
                .run(Stream.of(properties).map(property -> "--" + property).toArray(String[]::new));
    }
}
