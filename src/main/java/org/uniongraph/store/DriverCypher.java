package org.uniongraph.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Reads through the driver, with one round trip for each statement. In a cluster it reads from a follower. */
final class DriverCypher implements Cypher {
    private static final int ALL_ROWS_AT_ONCE = -1;

    private final Driver driver;
    private final SessionConfig session;

    DriverCypher(Driver driver, String database) {
        this.driver = driver;
        // The bookmarks that writers leave in the same manager make their writes visible to the next read.
        this.session = SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(AccessMode.READ)
                .withFetchSize(ALL_ROWS_AT_ONCE)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    @Override
    public void read(CypherQuery query, Consumer<Map<String, Object>> row) {
        Map<String, Object> parameters = CypherValues.parameters(query.parameters());
        TransactionConfig limit =
                TransactionConfig.builder().withTimeout(query.timeout()).build();
        try (Session reading = open()) {
            Result rows = ask(query, () -> reading.run(query.text(), parameters, limit));
            while (ask(query, rows::hasNext)) {
                row.accept(plain(ask(query, rows::next)));
            }
        }
    }

    private Session open() {
        try {
            return driver.session(session);
        } catch (IllegalStateException closed) {
            throw CypherFailures.unavailable(closed);
        }
    }

    private static <T> T ask(CypherQuery query, Supplier<T> question) {
        try {
            return question.get();
        } catch (Neo4jException failure) {
            throw isConnection(failure) && !Thread.currentThread().isInterrupted()
                    ? CypherFailures.unavailable(failure)
                    : CypherFailures.of(query, failure.code(), failure);
        }
    }

    /** Failures of reaching the database rather than of the statement; a full pool has only the code N/A. */
    private static boolean isConnection(Neo4jException failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof DiscoveryException
                || failure instanceof SecurityException
                || failure.code().equals("N/A");
    }

    private static Map<String, Object> plain(Record values) {
        Map<String, Object> row = LinkedHashMap.newLinkedHashMap(values.size());
        for (String column : values.keys()) {
            CypherValues.putNullable(
                    row, column, CypherValues.result(column, values.get(column).asObject()));
        }
        return row;
    }
}
