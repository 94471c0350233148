package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.uniongraph.model.Article;
import org.uniongraph.model.Judgement;

class GraphVersionIT {
    private final TestStore store = TestStore.shared();
    private final Driver driver = store.driver();
    private final GraphVersion version = new GraphVersion(store.cypher(), null);
    private final WriteSide writeSide = WriteSide.over(driver, version);
    private final Article article = Invented.article(0);
    private final Judgement same = Judgement.of(
            Judgement.Verdict.SAME, Invented.union(0), Invented.union(1), 1, List.of("curator knows"), "curator");

    @BeforeEach
    void emptyStore() {
        store.empty();
        version.now();
    }

    @Test
    void everyChangeRaisesItBeforeItsCallReturns() {
        raises(this::record);
        keeps(this::record);
        raises(() -> writeSide.judgements().judge(same));
        keeps(() -> writeSide.judgements().judge(same));
        raises(() -> writeSide.judgements().withdraw(same.id()));
        raises(() -> writeSide.ledger().retract(article.id()));
        keeps(() -> writeSide.ledger().retract(article.id()));
    }

    @Test
    void rebuildRaisesItWhenSomethingWasMended() {
        record();
        writeSide.judgements().judge(same);
        keeps(this::rebuild);

        run("MATCH (n:Entity) SET n.name = n.name + 'x'");
        raises(this::rebuild);
        run("MATCH (m:MergedEntity) SET m.canonicalId = 'e9'");
        raises(this::rebuild);
        run("MATCH (s:Current) WHERE s.supports IS NOT NULL SET s.supports = 'wrong'");
        raises(this::rebuild);
        keeps(this::rebuild);
    }

    @Test
    void newSearchKeysRaiseIt() {
        record();
        long before = version.now();
        run("MATCH (k:KeyRules) DELETE k");

        new StoredKeys(driver, "neo4j").refresh();

        assertThat(version.refresh()).isGreaterThan(before);
    }

    @Test
    void aChangeByAnotherInstanceIsKnownWithinAPoll() throws Exception {
        try (GraphVersion here = new GraphVersion(store.driverCypher(), Duration.ofMillis(20))) {
            CompletableFuture<GraphChange> heard = new CompletableFuture<>();
            here.onChange(heard::complete);
            AtomicReference<GraphChange.Touched> own = new AtomicReference<>();
            version.onChange(change -> own.set(change.touched()));

            record();

            GraphChange change = heard.get(10, TimeUnit.SECONDS);
            assertThat(change.version()).isEqualTo(version.now());
            assertThat(change.at()).isEqualTo(version.last().at());
            assertThat(change.touched()).isEqualTo(own.get());
            assertThat(here.now()).isEqualTo(version.now());
            assertThat(here.tag()).isEqualTo(version.tag());
            assertThat(here.isCurrent()).isTrue();
        }
    }

    @Test
    void severalChangesByAnotherInstanceAreToldAsOneOfWhichNothingIsKnown() {
        try (GraphVersion here = new GraphVersion(store.driverCypher(), Duration.ofHours(1))) {
            List<GraphChange> heard = new ArrayList<>();
            here.onChange(heard::add);

            record();
            writeSide.ledger().retract(article.id());
            here.refresh();

            assertThat(heard).containsExactly(version.last());
            assertThat(heard.getFirst().touched()).isEqualTo(GraphChange.Touched.unknown(GraphChange.Kind.ELSEWHERE));
        }
    }

    @Test
    void aChangeThatSaysNothingLeavesNothingOfTheOneBefore() {
        record();
        try (GraphVersion here = new GraphVersion(store.driverCypher(), Duration.ofHours(1))) {
            List<GraphChange> heard = new ArrayList<>();
            here.onChange(heard::add);
            run("MATCH (k:KeyRules) DELETE k");

            new StoredKeys(driver, "neo4j").refresh();
            here.refresh();

            assertThat(heard).extracting(change -> change.touched().kind()).containsExactly(GraphChange.Kind.ELSEWHERE);
        }
    }

    private void record() {
        writeSide.ledger().record(article, "invented", Invented.statements(article, 0));
    }

    private void rebuild() {
        writeSide.rebuild().rebuild(done -> {});
    }

    private void run(String text) {
        driver.executableQuery(text).execute();
    }

    private void raises(Runnable change) {
        long before = version.now();
        change.run();
        assertThat(version.now()).isGreaterThan(before);
        assertIsStored();
    }

    private void keeps(Runnable nothing) {
        long before = version.now();
        nothing.run();
        assertThat(version.now()).isEqualTo(before);
        assertIsStored();
    }

    /** Nothing but this process's own word said what it is; the database says the same. */
    private void assertIsStored() {
        assertThat(version.now()).isEqualTo(new GraphVersion(store.cypher(), null).now());
    }
}
