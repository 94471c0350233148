package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.unit.DataSize;
import org.uniongraph.UnionGraph;
import org.uniongraph.store.embedded.EmbeddedNeo4j;

@Timeout(180)
class EmbeddedStoreIT {
    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(32);
    private static final CypherQuery NAMES = new CypherQuery("MATCH (n:Entity) RETURN n.name AS name", Map.of());

    @TempDir
    Path folder;

    @Test
    void keepsTheGraphFromOneStartToTheNext() {
        try (ConfigurableApplicationContext first = application()) {
            first.getBean(Neo4jClient.class)
                    .query("CREATE (:Entity {id: 'e1', name: '总工会'})")
                    .run();
            assertThat(first.getBeanNamesForType(Cypher.class)).containsExactly("embeddedCypher");
        }
        try (ConfigurableApplicationContext second = application()) {
            assertThat(second.getBean(Cypher.class).read(NAMES)).containsExactly(Map.of("name", "总工会"));
        }
        assertThat(folder.resolve("neo4j/logs/debug.log")).exists();
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> EmbeddedNeo4j.start(file.resolve("neo4j"), PAGE_CACHE))
                .withMessageContaining(file.toString())
                .withMessageContaining("uniongraph.data");
    }

    @Test
    void saysWhyADamagedStoreDoesNotOpen() throws IOException {
        Path store = folder.resolve("neo4j");
        EmbeddedNeo4j.start(store, PAGE_CACHE).close();
        Files.write(store.resolve("data/databases/neo4j/neostore"), new byte[8192]);

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> EmbeddedNeo4j.start(store, PAGE_CACHE))
                .withMessageContaining("does not open")
                .withMessageContaining("debug.log");
    }

    @Test
    void answersUnavailableAfterItsEnd() {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, PAGE_CACHE);
        Cypher cypher = neo4j.cypher();
        neo4j.close();

        assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> cypher.read(NAMES));
    }

    private ConfigurableApplicationContext application() {
        return new SpringApplicationBuilder(UnionGraph.class)
                .web(WebApplicationType.NONE)
                .run("--uniongraph.data=" + folder);
    }
}
