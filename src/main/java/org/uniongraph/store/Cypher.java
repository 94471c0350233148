package org.uniongraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the graph. A row maps each column to null, Boolean, Long, Double, String, LocalDate, ZonedDateTime, or a List
 * or Map of these; nodes and relationships are never columns. Both adapters (in-process, driver) give equal rows for
 * equal queries.
 */
public interface Cypher {
    /**
     * Runs one read statement and hands over its rows one by one.
     *
     * @throws QueryTimedOut when it runs longer than {@code query.timeout()}; its transaction is ended
     * @throws DatabaseUnavailable when the database does not answer
     */
    void read(CypherQuery query, Consumer<Map<String, Object>> row);

    /** All rows of one read statement. */
    default List<Map<String, Object>> read(CypherQuery query) {
        List<Map<String, Object>> rows = new ArrayList<>();
        read(query, rows::add);
        return rows;
    }
}
