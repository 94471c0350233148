package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;

class CypherFailuresTests {
    private static final CypherQuery QUERY = new CypherQuery("RETURN 1 AS one", Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.ClientError.Transaction.TransactionTimedOut",
                "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"
            })
    void tellsATimeoutByItsCode(String code) {
        assertThat(CypherFailures.of(QUERY, code, new IllegalStateException("late")))
                .isInstanceOf(QueryTimedOut.class)
                .hasMessageContaining("30000 ms");
    }

    @Test
    void tellsAFullDiskByItsCause() {
        RuntimeException failure =
                new IllegalStateException("write failed", new IOException("No space left on device"));

        assertThat(CypherFailures.of(QUERY, "Neo.DatabaseError.General.UnknownError", failure))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("disk is full");
    }

    @Test
    void namesTheStatementThatWasRefused() {
        assertThat(CypherFailures.of(QUERY, "Neo.ClientError.Statement.SyntaxError", new IllegalStateException("why")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("why")
                .hasMessageContaining("RETURN 1 AS one");
    }

    @Test
    void explainsAStartThatFailsForItsStore() {
        StoreInUse cause = new StoreInUse(Path.of("data", "neo4j"), new IOException("locked"));

        FailureAnalysis analysis =
                new StoreFailureAnalyzer().analyze(new BeanCreationException("neo4j", "failed", cause));

        assertThat(analysis)
                .isNotNull()
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo(cause.getMessage());
        assertThat(new StoreFailureAnalyzer().analyze(new IllegalStateException("another")))
                .isNull();
    }
}
