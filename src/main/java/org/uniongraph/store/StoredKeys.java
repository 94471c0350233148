package org.uniongraph.store;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.uniongraph.search.SearchKeys;

/**
 * Gives the entities of a store that was written with other rules the search keys of today, before anything uses it.
 * Who writes entities from then on writes their keys with them.
 */
final class StoredKeys {
    private static final Logger LOG = LoggerFactory.getLogger(StoredKeys.class);
    private static final int PAGE = 1000;

    private final Driver driver;
    private final SessionConfig session;

    StoredKeys(Driver driver, String database) {
        this.driver = driver;
        this.session = SessionConfig.forDatabase(database);
    }

    /** Makes all keys anew unless they are those of today's rules; says how many states of entities got theirs. */
    long refresh() {
        try (Session writing = driver.session(session)) {
            if (writing.executeRead(StoredKeys::rules) == SearchKeys.RULES) {
                return 0;
            }
            long made = 0;
            String after = "";
            while (true) {
                String last = after;
                Page page = writing.executeWrite(transaction -> page(transaction, last));
                if (page.last() == null) {
                    break;
                }
                if (made == 0 && page.states() > 0) {
                    LOG.info("Making the search keys of this store's entities; this happens once");
                }
                made += page.states();
                after = page.last();
            }
            boolean changed = made > 0;
            writing.executeWriteWithoutResult(transaction -> finish(transaction, changed));
            return made;
        } catch (Neo4jException failure) {
            throw CypherFailures.unavailable(failure);
        }
    }

    /** @param last the last id; null when the page is empty */
    private record Page(@Nullable String last, long states) {}

    private static long rules(TransactionContext transaction) {
        var found = transaction.run(CypherFiles.text("keys-rules")).list();
        return found.isEmpty() ? 0 : found.getFirst().get("rules").asLong();
    }

    private static Page page(TransactionContext transaction, String after) {
        if (entities(transaction, after).isEmpty()) {
            return new Page(null, 0);
        }
        lock(transaction);
        List<Map<String, Object>> entities = entities(transaction, after);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> entity : entities) {
            String id = Rows.text(entity, "id");
            Rows.<Map<String, Object>>list(entity, "states").forEach(state -> rows.add(row(id, state)));
        }
        if (!rows.isEmpty()) {
            transaction.run(CypherFiles.text("keys-put"), Map.of("rows", rows)).consume();
        }
        return new Page(Rows.text(entities.getLast(), "id"), rows.size());
    }

    private static List<Map<String, Object>> entities(TransactionContext transaction, String after) {
        Map<String, Object> parameters = Map.of("after", after, "size", PAGE);
        return transaction.run(CypherFiles.text("keys-page"), parameters).stream()
                .map(row -> row.asMap())
                .toList();
    }

    private static Map<String, Object> row(String id, Map<String, Object> state) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("recordedAt", state.get("recordedAt"));
        SearchKeys keys =
                SearchKeys.of(Rows.text(state, "type"), Rows.text(state, "name"), Rows.list(state, "aliases"));
        row.put("keys", keys.properties());
        return row;
    }

    private static void finish(TransactionContext transaction, boolean changed) {
        if (changed) {
            ZonedDateTime last = Rows.findInstant(lock(transaction), "changedAt");
            ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
            ZonedDateTime later = last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
            transaction
                    .run(CypherFiles.text("graph-changed"), Map.of("now", later, "touched", Map.of()))
                    .consume();
        }
        transaction
                .run(CypherFiles.text("keys-made"), Map.of("rules", SearchKeys.RULES))
                .consume();
    }

    private static Map<String, Object> lock(TransactionContext transaction) {
        return transaction.run(CypherFiles.text("graph-lock")).single().asMap();
    }
}
