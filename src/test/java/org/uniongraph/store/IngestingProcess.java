package org.uniongraph.store;

import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.springframework.util.unit.DataSize;
import org.uniongraph.model.Article;
import org.uniongraph.store.embedded.EmbeddedNeo4j;

/**
 * Ingests one article after the other into the store given as argument and prints the id of each once it is
 * acknowledged.
 */
final class IngestingProcess {
    private static final int MORE_THAN_ANY_TEST_WAITS_FOR = 100_000;

    private IngestingProcess() {}

    public static void main(String[] args) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(args[0]), DataSize.ofMegabytes(32));
                Driver driver = TestStore.connect(neo4j.uri(), neo4j.password())) {
            new Migration(driver, "neo4j").apply();
            Ledger ledger = WriteSide.over(driver).ledger();
            for (int i = Integer.parseInt(args[1]); i < MORE_THAN_ANY_TEST_WAITS_FOR; i++) {
                Article article = Invented.numbered(i);
                ledger.record(article, "invented", Invented.statements(article, i % 3));
                System.out.println(article.id());
            }
        }
    }
}
