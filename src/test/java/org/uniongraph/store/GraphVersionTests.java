package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraphVersionTests {
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 1, 2, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final Duration LONG = Duration.ofHours(1);

    private final Counted database = new Counted();
    private final List<Long> heard = new ArrayList<>();

    @Test
    void asksTheDatabaseOnceAndThenKnows() {
        GraphVersion version = new GraphVersion(database, null);
        assertThat(database.asked).isZero();

        database.version = 7L;
        assertThat(version.now()).isEqualTo(7);
        assertThat(version.now()).isEqualTo(7);
        assertThat(database.asked).isEqualTo(1);
        version.committed(change(8));

        assertThat(version.now()).isEqualTo(8);
        assertThat(database.asked).isEqualTo(1);
    }

    @Test
    void aGraphThatNeverChangedHasVersionZero() {
        assertThat(new GraphVersion(database, null).now()).isZero();
    }

    @Test
    void asksAgainAfterAWriteThatFailed() {
        GraphVersion version = new GraphVersion(database, null);
        database.version = 7L;
        version.onChange(change -> heard.add(change.version()));
        database.version = 8L;
        version.doubt();

        assertThat(version.now()).isEqualTo(8);
        assertThat(heard).containsExactly(8L);
    }

    @Test
    void aLateWriterDoesNotSetItBack() {
        GraphVersion version = new GraphVersion(database, null);
        database.version = 7L;
        version.onChange(change -> heard.add(change.version()));
        version.committed(change(9));
        version.committed(change(8));

        assertThat(version.now()).isEqualTo(9);
        assertThat(heard).containsExactly(9L, 8L);
    }

    @Test
    void believesALowerNumberWhenItStays() {
        try (GraphVersion version = new GraphVersion(database, LONG)) {
            database.version = 9L;
            version.onChange(change -> heard.add(change.version()));
            String tag = version.tag();
            database.version = 5L;
            version.refresh();
            version.refresh();
            assertThat(version.now()).isEqualTo(9);

            version.refresh();

            assertThat(version.now()).isEqualTo(5);
            assertThat(version.tag()).isNotEqualTo(tag);
            assertThat(heard).containsExactly(5L);
        }
    }

    @Test
    void keepsTheLastNumberAndSaysSoWhileTheDatabaseIsLost() {
        try (GraphVersion version = new GraphVersion(database, LONG)) {
            database.version = 9L;
            version.now();
            database.lost = true;

            assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(version::refresh);
            assertThat(version.now()).isEqualTo(9);
            assertThat(version.isCurrent()).isTrue();
        }
    }

    @Test
    void aListenerThatFailsStopsNobody() {
        GraphVersion version = new GraphVersion(database, null);
        version.onChange(change -> {
            throw new IllegalStateException("listener");
        });
        Runnable end = version.onChange(change -> heard.add(change.version()));
        version.committed(change(1));
        end.run();
        version.committed(change(2));

        assertThat(heard).containsExactly(1L);
    }

    private static GraphChange change(long version) {
        return new GraphChange(version, NOON.plusSeconds(version));
    }

    private static final class Counted implements Cypher {
        private int asked;
        private @Nullable Long version;
        private boolean lost;

        @Override
        public void read(CypherQuery query, Consumer<Map<String, Object>> row) {
            asked++;
            if (lost) {
                throw new DatabaseUnavailable("lost", null);
            }
            if (version != null) {
                row.accept(Map.of("version", version, "changedAt", NOON.plusSeconds(version)));
            }
        }
    }
}
