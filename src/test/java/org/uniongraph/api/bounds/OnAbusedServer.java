package org.uniongraph.api.bounds;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one {@link AbusedServer}, with a folder of its own. */
abstract class OnAbusedServer {
    @TempDir
    private static Path folder;

    static AbusedServer server;

    @BeforeAll
    static void start() {
        server = new AbusedServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
