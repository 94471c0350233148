package org.uniongraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.neo4j.driver.Driver;
import org.springframework.core.io.ClassPathResource;
import org.uniongraph.store.TestStore;

/** The small graph that the cases ask about, in the shared test store. */
public final class FixtureGraph {
    private FixtureGraph() {}

    /** Puts it in place of whatever the store holds. */
    public static TestStore load() {
        TestStore store = TestStore.shared();
        load(store.driver());
        return store;
    }

    /** Puts it in place of whatever any migrated store holds. */
    public static void load(Driver driver) {
        TestStore.empty(driver);
        Arrays.stream(text("cases/graph.cypher").split(";\\R"))
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> driver.executableQuery(statement).execute());
        TestStore.makeKeys(driver);
    }

    /** The text of a test resource. */
    public static String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
