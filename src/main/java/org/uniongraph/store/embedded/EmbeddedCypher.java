package org.uniongraph.store.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.CypherFailures;
import org.uniongraph.store.CypherQuery;
import org.uniongraph.store.CypherValues;

/** Reads in this process: some fifty times faster than Bolt for a point read, since nothing is sent. */
final class EmbeddedCypher implements Cypher {
    private final GraphDatabaseAPI database;
    private final RunningReads running;
    private final LoginContext reader;

    EmbeddedCypher(GraphDatabaseAPI database, RunningReads running) {
        this.database = database;
        this.running = running;
        this.reader = SecurityContext.authDisabled(
                StaticAccessMode.READ, ClientConnectionInfo.EMBEDDED_CONNECTION, database.databaseName());
    }

    @Override
    public void read(CypherQuery query, Consumer<Map<String, Object>> row) {
        Map<String, Object> parameters = CypherValues.parameters(query.parameters());
        InternalTransaction transaction = ask(query, () -> begin(query));
        running.add(transaction);
        try (Result rows = ask(query, () -> transaction.execute(query.text(), parameters))) {
            while (ask(query, rows::hasNext)) {
                row.accept(plain(ask(query, rows::next)));
            }
        } finally {
            running.remove(transaction);
            transaction.close();
        }
    }

    private InternalTransaction begin(CypherQuery query) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the reading thread is interrupted");
        }
        return database.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                reader,
                ClientConnectionInfo.EMBEDDED_CONNECTION,
                query.timeout().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static <T> T ask(CypherQuery query, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            throw CypherFailures.of(query, code(failure), failure);
        }
    }

    private static @Nullable String code(Throwable failure) {
        if (failure instanceof QueryExecutionException refused) {
            return refused.getStatusCode();
        }
        Status status = Status.statusCodeOf(failure);
        return status == null ? null : status.code().serialize();
    }

    private static Map<String, Object> plain(Map<String, Object> values) {
        Map<String, Object> row = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach((column, value) -> CypherValues.putNullable(row, column, CypherValues.result(column, value)));
        return row;
    }
}
