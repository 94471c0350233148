package org.uniongraph.api.bounds;

import java.util.Map;
import java.util.function.Consumer;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.CypherQuery;

/** Reads for each client no more than its share at once. */
record SharedCypher(Cypher cypher, Shares shares) implements Cypher {
    @Override
    public void read(CypherQuery query, Consumer<Map<String, Object>> row) {
        Operation operation = Operation.current();
        if (operation == null) {
            cypher.read(query, row);
            return;
        }
        shares.enter(operation.counted(), operation.left());
        try {
            cypher.read(query, row);
        } finally {
            shares.leave(operation.counted());
        }
    }
}
