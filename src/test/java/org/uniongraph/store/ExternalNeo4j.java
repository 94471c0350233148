package org.uniongraph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;
import org.uniongraph.store.embedded.EmbeddedNeo4j;

/**
 * A Neo4j in a process of its own, on the folder given as argument. Prints its address and password once it answers, or
 * {@code StoreInUse} when it cannot have the folder, and ends with its input.
 */
final class ExternalNeo4j {
    private ExternalNeo4j() {}

    public static void main(String[] args) throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(args[0]), DataSize.ofMegabytes(32))) {
            System.out.println("READY " + neo4j.uri() + " " + neo4j.password());
            System.in.transferTo(System.out);
        } catch (StoreInUse e) {
            System.out.println("StoreInUse " + e.getMessage());
        }
    }
}
